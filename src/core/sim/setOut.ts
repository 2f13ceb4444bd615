import { riseTicks } from '../people/riseTicks';
import type { Walk } from '../people/walk';
import type { Scene } from '../world/scene';
import type { FactOf } from './fact';
import { wayTo } from './wayTo';

/** The walk that begins with a fact; the first step is due once she is on her feet. Null when there is no way. */
export const setOut = (scene: Scene, { who, place }: FactOf<'actor/set-out'>): Walk | null => {
  const way = wayTo(scene, who, place);
  if (way === null) return null;
  const posture = scene.world.states[who]?.['posture'] ?? 'standing';
  const rise = riseTicks(String(posture)) ?? 0;
  const tick = scene.tick ?? scene.world.tick;
  return { who, place, way, dueTick: tick + rise + 1 };
};
