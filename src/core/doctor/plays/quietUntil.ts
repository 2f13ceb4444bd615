import type { Tick } from '../../kernel/tick';
import type { CompiledScenario } from '../../scenario/compiledScenario';
import type { SimState } from '../../sim/simState';
import { lookupOf } from '../../world/lookupOf';

/**
 * The next tick of the visit at which anything can happen by itself. Until then steps without an intent change the clock
 * only, so that plays may jump there. Outside the visit it is just the next tick.
 */
export const quietUntil = (scenario: CompiledScenario, { kernel, world }: SimState): Tick => {
  const next = kernel.tick + 1;
  if (world.phase !== 'visit' || kernel.triggered.length > 0) return next;
  let until = scenario.endTick;
  for (const { dueTick } of kernel.due) if (dueTick < until) until = dueTick;
  if (kernel.ringing !== null && kernel.ringing.dueTick < until) until = kernel.ringing.dueTick;
  for (const tick of lookupOf(scenario).rulesByTick.keys())
    if (tick >= next && tick < until) until = tick;
  return Math.max(until, next);
};
