import type { FactBody } from '../sim/fact';
import type { Scalar } from '../sim/intent';
import { valueOf } from '../rules/valueOf';
import { stateChange } from '../sim/stateChange';
import type { Scene } from '../world/scene';
import type { Device } from './device';
import { stateOf } from './stateOf';

/** What a device makes so by itself: the state, and what it sets along with it. Nothing where it is so already. */
export const deviceFacts = (
  scene: Scene,
  { thing, traits }: Device,
  key: string,
  to: Scalar,
): readonly FactBody[] => {
  const also = Object.entries(traits.senses[key]?.also?.[String(to)] ?? {});
  return [
    [`${thing.id}.${key}`, to] as const,
    ...also.map(([one, value]) => [stateOf(thing, one), value] as const),
  ]
    .filter(([ref, value]) => valueOf(scene.world, ref, scene.world.tick) !== value)
    .map(([ref, value]) => stateChange(scene, ref, value, 'device'));
};
