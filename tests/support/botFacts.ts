import { createRandomBot } from '../../src/core/doctor/plays/createRandomBot';
import type { CompiledScenario } from '../../src/core/scenario/compiledScenario';
import type { Fact } from '../../src/core/sim/fact';
import { startVisit } from '../../src/core/sim/startVisit';
import { step } from '../../src/core/sim/step';

const ACTS = 60;

/** A bot that knows what it can do, in a hurry or not, and leaves it at a number of acts. */
export const botFacts = (
  scenario: CompiledScenario,
  seed: number,
  everyTicks: number,
): readonly Fact[] => {
  const bot = createRandomBot(scenario, seed);
  const begun = startVisit(scenario, { seed, draws: {} });
  const facts = [...begun.facts];
  let { state } = begun;
  while (state.world.phase !== 'debrief') {
    const { tick } = state.kernel;
    const awake = tick % everyTicks === 0 && tick < ACTS * everyTicks;
    const intent = awake && state.world.phase === 'visit' ? bot.next(state) : null;
    const stepped = step(scenario, state, intent === null ? [] : [intent]);
    state = stepped.state;
    facts.push(...stepped.facts);
  }
  return facts;
};
