import type { Input } from '../../recording/recording';
import { startVisit, type VisitStart } from '../../sim/startVisit';
import type { Bot } from './bot';
import { createRun, type Stage, type Tell } from './createRun';

/**
 * A whole visit by a bot, up to the debrief, which the engine's own limits bring about: its inputs. Null is nobody: time
 * alone passes.
 */
export const playBot = (
  stage: Stage,
  start: VisitStart,
  bot: Bot | null,
  tell: Tell,
): readonly Input[] => {
  const run = createRun(stage, startVisit(stage.scenario, start), tell);
  const inputs: Input[] = [];
  let wakeTick = bot?.everyTicks ?? Infinity;
  for (;;) {
    run.waitUntil(wakeTick);
    const state = run.now();
    if (bot === null || state.world.phase === 'debrief') return inputs;
    const intent = state.world.phase === 'visit' ? bot.next(state) : null;
    if (intent !== null) inputs.push({ tick: wakeTick, intent });
    run.act(intent === null ? [] : [intent]);
    wakeTick += bot.everyTicks;
  }
};
