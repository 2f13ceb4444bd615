import type { Scalar } from '../sim/intent';
import type { CompiledApartment } from './compiledApartment';
import { floorLux } from './floorLux';
import { lightWeights } from './lightWeights';
import type { LightStateId } from './lightStateSchema';

type States = Readonly<Record<string, Readonly<Record<string, Scalar>>>>;

/**
 * Lux on the floor at a point of the flat in one of its lighting states, with the lamps as `states` has them. Null where
 * nobody knows: a flat without baked light, a state it lacks, no floor there.
 */
export const luxAt = (
  { manifest: { light }, floorLight }: Pick<CompiledApartment, 'manifest' | 'floorLight'>,
  state: LightStateId,
  states: States,
  [xMm, yMm]: readonly [xMm: number, yMm: number],
): number | null => {
  if (floorLight === null || light?.states.some(({ id }) => id === state) !== true) return null;
  return floorLux(floorLight, lightWeights(light, state, states), xMm, yMm);
};
