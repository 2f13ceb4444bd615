import type { Input } from '../../recording/recording';
import type { CompiledScenario } from '../../scenario/compiledScenario';
import type { Fact } from '../../sim/fact';
import { startVisit, type VisitStart } from '../../sim/startVisit';
import { step } from '../../sim/step';
import { advance } from './advance';
import type { Bot } from './bot';

export type BotPlay = { readonly facts: readonly Fact[]; readonly inputs: readonly Input[] };

/** A whole visit by a bot, up to the debrief, which the engine's own limits bring about. Null is nobody: time alone passes. */
export const playBot = (
  scenario: CompiledScenario,
  start: VisitStart,
  bot: Bot | null,
): BotPlay => {
  const begun = startVisit(scenario, start);
  const facts = [...begun.facts];
  const inputs: Input[] = [];
  let { state } = begun;
  let wakeTick = bot?.everyTicks ?? Infinity;
  for (;;) {
    state = advance(scenario, state, wakeTick, facts);
    if (bot === null || state.world.phase === 'debrief') return { facts, inputs };
    const intent = state.world.phase === 'visit' ? bot.next(state) : null;
    if (intent !== null) inputs.push({ tick: wakeTick, intent });
    const stepped = step(scenario, state, intent === null ? [] : [intent]);
    state = stepped.state;
    facts.push(...stepped.facts);
    wakeTick += bot.everyTicks;
  }
};
