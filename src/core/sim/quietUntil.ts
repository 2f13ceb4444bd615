import type { Tick } from '../kernel/tick';
import type { CompiledScenario } from '../scenario/compiledScenario';
import { lookupOf } from '../world/lookupOf';
import { LONGEST_AFTERWARDS_TICKS } from './longestAfterwards';
import type { Kernel, SimState } from './simState';

/** The first of ascending ticks from `next` on. Halves them, since this is asked in every tick. */
const firstFrom = (ticks: readonly Tick[], next: Tick): Tick => {
  let low = 0;
  let high = ticks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ticks[middle] ?? Infinity) < next) low = middle + 1;
    else high = middle;
  }
  return ticks[low] ?? Infinity;
};

/** The end of a phase by time, or a rule of the clock before it. */
const clockTick = (scenario: CompiledScenario, { kernel, world }: SimState, next: Tick): Tick => {
  if (world.phase === 'afterwards') return kernel.phaseTick + LONGEST_AFTERWARDS_TICKS;
  return Math.min(firstFrom(lookupOf(scenario).clockTicks, next), scenario.endTick);
};

const waitsOver = ({ due, ringing, walks, deeds }: Kernel): Tick => {
  let first = ringing?.dueTick ?? Infinity;
  for (const { dueTick } of walks) if (dueTick < first) first = dueTick;
  for (const { dueTick } of deeds) if (dueTick < first) first = dueTick;
  for (const { dueTick } of due) if (dueTick < first) first = dueTick;
  return first;
};

/**
 * The next tick at which something can happen although nobody does anything; Infinity after the end. Steps without an
 * intent before it change the clock only, so plays may jump over them: `{ kernel: { ...kernel, tick }, world }`.
 */
export const quietUntil = (scenario: CompiledScenario, state: SimState): Tick => {
  const { kernel, world } = state;
  const next = kernel.tick + 1;
  if (world.phase === 'debrief') return Infinity;
  if (kernel.triggered.length > 0 || kernel.sensing.length > 0) return next;
  const caller = world.ringing?.untilTick ?? Infinity;
  const first = Math.min(clockTick(scenario, state, next), waitsOver(kernel), caller);
  return Math.max(first, next);
};
