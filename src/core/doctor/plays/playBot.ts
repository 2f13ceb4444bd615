import type { Input } from '../../recording/recording';
import { startVisit, type VisitStart } from '../../sim/startVisit';
import type { Bot } from './bot';
import { createRun, type Begun, type Stage } from './createRun';

export type BotPlay = Pick<Begun, 'facts' | 'worlds'> & { readonly inputs: readonly Input[] };

/** A whole visit by a bot, up to the debrief, which the engine's own limits bring about. Null is nobody: time alone passes. */
export const playBot = (stage: Stage, start: VisitStart, bot: Bot | null): BotPlay => {
  const run = createRun(stage, startVisit(stage.scenario, start));
  const inputs: Input[] = [];
  let wakeTick = bot?.everyTicks ?? Infinity;
  for (;;) {
    run.waitUntil(wakeTick);
    const state = run.now();
    if (bot === null || state.world.phase === 'debrief')
      return { facts: run.facts, worlds: run.worlds, inputs };
    const intent = state.world.phase === 'visit' ? bot.next(state) : null;
    if (intent !== null) inputs.push({ tick: wakeTick, intent });
    run.act(intent === null ? [] : [intent]);
    wakeTick += bot.everyTicks;
  }
};
