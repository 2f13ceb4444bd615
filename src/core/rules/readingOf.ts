import { standingShift } from '../people/standingShift';
import type { Scalar } from '../sim/intent';
import type { Scene } from '../world/scene';
import { statedOf } from './statedOf';

const isVital = (key: string): key is 'systolic' | 'diastolic' | 'pulse' =>
  key === 'systolic' || key === 'diastolic' || key === 'pulse';

/** What the posture she has taken since changes of somebody's pressure and pulse. */
const shiftOf = ({ scenario, world, tick = world.tick }: Scene, ref: string): number => {
  const dot = ref.indexOf('.');
  const who = ref.slice(0, dot);
  const change = world.postures[who];
  const key = ref.slice(dot + 1);
  if (change === undefined || !isVital(key)) return 0;
  const standing = scenario.people.find(({ id }) => id === who)?.persona.standing?.[key];
  const now = world.states[who]?.['posture'];
  return standing === undefined ? 0 : standingShift(standing, change, String(now), tick);
};

/** The value of `entity.key` now, as somebody who looks or measures finds it. Undefined when nobody knows. */
export const readingOf = (scene: Scene, ref: string): Scalar | undefined => {
  const stated = statedOf(scene, ref);
  return typeof stated === 'number' ? stated + shiftOf(scene, ref) : stated;
};
