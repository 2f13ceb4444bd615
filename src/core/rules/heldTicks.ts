import type { Tick } from '../kernel/tick';
import type { Condition } from '../scenario/language';
import type { Scene } from '../world/scene';
import { holds } from './holds';

/** Every `entity.key` whose value the condition rests on. */
const refsOf = (condition: Condition): readonly string[] => {
  switch (condition.verb) {
    case 'is':
      return condition.states.map(({ ref }) => ref);
    case 'fits':
      return condition.quantities;
    case 'all':
    case 'any':
      return condition.of.flatMap(refsOf);
    case 'not':
      return refsOf(condition.of);
    default:
      return [];
  }
};

/**
 * For how many ticks from `from` on, up to `to` and without it, the condition holds while no fact comes. Then only a
 * value on a ramp changes, so that it is looked at tick by tick while such a ramp runs and once for the rest.
 */
export const heldTicks = (condition: Condition, scene: Scene, from: Tick, to: Tick): Tick => {
  const { ramps } = scene.world;
  let settled = from;
  for (const ref of refsOf(condition)) {
    const ramp = ramps[ref];
    if (ramp === undefined) continue;
    const end = ramp.startTick + ramp.overTicks;
    if (end > settled) settled = end;
  }
  if (settled > to) settled = to;
  let held = 0;
  for (let tick = from; tick < settled; tick++) if (holds(condition, { ...scene, tick })) held++;
  if (settled < to && holds(condition, { ...scene, tick: settled })) held += to - settled;
  return held;
};
