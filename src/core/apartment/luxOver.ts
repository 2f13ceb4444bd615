import { remember } from '../kernel/remember';
import type { Scalar } from '../sim/intent';
import { cellAt } from './cellAt';
import type { CompiledApartment } from './compiledApartment';
import { floorLux } from './floorLux';
import { lightShares } from './lightShares';
import { lightWeights, type Rgb } from './lightWeights';
import type { LightStateId } from './lightStateSchema';

type States = Readonly<Record<string, Readonly<Record<string, Scalar>>>>;

type Lit = Pick<CompiledApartment, 'manifest' | 'anchors' | 'grid' | 'floorLight'>;

/**
 * Lux on the floor at any point of the flat in one of its lighting states, with lamps, doors, shutters and curtains as
 * `states` has them. Null where nobody knows: a flat without baked light, a state it lacks, no floor there.
 */
export const luxOver = (
  { manifest, anchors, grid, floorLight }: Lit,
  state: LightStateId,
  states: States,
): ((point: readonly [xMm: number, yMm: number]) => number | null) => {
  const { light } = manifest;
  if (floorLight === null || light?.states.some(({ id }) => id === state) !== true)
    return () => null;
  const shares = lightShares({ manifest, anchors }, states);
  const weights = Object.entries(lightWeights(light, state, states));
  const weightsIn = remember((room: number): Readonly<Record<string, Rgb>> => {
    const here = weights.map(([id, [red, green, blue]]): readonly [string, Rgb] => {
      const share = shares[id]?.[room] ?? 1;
      return [id, [red * share, green * share, blue * share]];
    });
    return Object.fromEntries(here);
  });
  return ([xMm, yMm]) => {
    const room = grid.room[cellAt(grid, xMm, yMm)] ?? -1;
    return floorLux(floorLight, weightsIn(room), xMm, yMm);
  };
};
