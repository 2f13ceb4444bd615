import type { FactBody } from '../sim/fact';
import type { Scalar } from '../sim/intent';
import { stateChange } from '../sim/stateChange';
import type { Scene } from '../world/scene';
import type { Device } from './device';

/** What a device makes so by itself: the state, and what it sets along with it. Nothing where it is so already. */
export const deviceFacts = (
  scene: Scene,
  { thing: { id }, traits }: Device,
  key: string,
  to: Scalar,
): readonly FactBody[] => {
  const also = traits.senses[key]?.also?.[String(to)] ?? {};
  const now = scene.world.states[id] ?? {};
  return [[key, to] as const, ...Object.entries(also)]
    .filter(([one, value]) => now[one] !== value)
    .map(([one, value]) => stateChange(scene, `${id}.${one}`, value, 'device'));
};
