import { readingOf } from '../../core/rules/readingOf';
import type { CompiledScenario } from '../../core/scenario/compiledScenario';
import type { Intent } from '../../core/sim/intent';
import type { World } from '../../core/world/world';
import { isRunning } from './isRunning';
import { shownSeconds } from './shownSeconds';
import type { Stopwatch } from './stopwatch';

type Measure = Extract<Intent, { readonly type: 'measure' }>;

/** What a stopped watch can be noted as, for one person. */
export type ToNote = { readonly who: string; readonly intents: readonly Measure[] };

const TIMES = 'stopwatch';
const COUNTS = 'tally';

/**
 * Readings of what somebody in the room has done: before that there is nothing they could be true of. What was counted
 * goes with the time it was counted in.
 */
export const readingsToNote = (
  scenario: CompiledScenario,
  world: World,
  watch: Stopwatch,
): readonly ToNote[] => {
  const { startTick } = watch;
  if (startTick === null || isRunning(watch)) return [];
  const all = Object.entries(scenario.registry.things['resident']?.quantities ?? {});
  const room = world.places['trainee']?.room;
  const noted = (who: string, tool: string, reads: number): readonly Measure[] =>
    all.flatMap(([key, definition]) => {
      const quantity = `${who}.${key}`;
      const truth = readingOf({ scenario, world, latched: world.latched }, quantity);
      return definition.tool === tool && typeof truth === 'number'
        ? [{ type: 'measure', quantity, reads }]
        : [];
    });
  return scenario.people
    .filter(({ id }) => world.places[id]?.room === room)
    .flatMap(({ id }) => {
      const times = noted(id, TIMES, shownSeconds(watch, startTick));
      return times.length === 0
        ? []
        : [{ who: id, intents: [...times, ...noted(id, COUNTS, watch.counted)] }];
    });
};
