import { luxAt } from '../apartment/luxAt';
import type { Scalar } from '../sim/intent';
import { lookupOf } from '../world/lookupOf';
import { positionOf } from '../world/positionOf';
import type { Scene } from '../world/scene';
import { valueOf } from './valueOf';

/** What the light of the flat gives on the floor where a thing stands, as the lamps are now. */
const luxOf = ({ scenario, world }: Scene, id: string, key: string): number | undefined => {
  const entity = lookupOf(scenario).entities.get(id);
  if (entity?.thing?.luxFromFlat.includes(key) !== true) return undefined;
  const position = positionOf(scenario, world, id);
  if (position === null) return undefined;
  const state = entity.kind.quantities[key]?.light ?? scenario.light;
  const at = [position.xMm, position.yMm] as const;
  return luxAt(scenario.apartment, state, world.states, at) ?? undefined;
};

/**
 * The value of `entity.key` now: what the scenario or a fact says, else what the light of the flat gives. Undefined when
 * neither knows. Of somebody's pressure and pulse it is what they are in the posture she was found in.
 */
export const statedOf = (scene: Scene, ref: string): Scalar | undefined => {
  const stated = valueOf(scene.world, ref, scene.tick ?? scene.world.tick);
  if (stated !== undefined) return stated;
  const dot = ref.indexOf('.');
  return luxOf(scene, ref.slice(0, dot), ref.slice(dot + 1));
};
