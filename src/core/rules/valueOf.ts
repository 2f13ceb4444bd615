import type { Tick } from '../kernel/tick';
import type { Scalar } from '../sim/intent';
import type { World } from '../world/world';

/** The value of `entity.key` (a state or a quantity) at a tick; undefined when there is no such thing. */
export const valueOf = (world: World, ref: string, tick: Tick): Scalar | undefined => {
  const ramp = world.ramps[ref];
  if (ramp !== undefined) {
    const elapsed = Math.min(Math.max(tick - ramp.startTick, 0), ramp.overTicks);
    return ramp.from + Math.trunc(((ramp.to - ramp.from) * elapsed) / ramp.overTicks);
  }
  const dot = ref.indexOf('.');
  return world.states[ref.slice(0, dot)]?.[ref.slice(dot + 1)];
};
