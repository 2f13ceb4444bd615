import { createScorer, type Scorer } from '../../src/core/rubric/createScorer';
import type { Loaded } from '../../src/core/scenario/loadScenario';
import type { Walkthrough } from '../../src/core/scenario/walkthrough';
import { quietUntil } from '../../src/core/sim/quietUntil';
import { startVisit } from '../../src/core/sim/startVisit';
import { step } from '../../src/core/sim/step';
import { crowded } from './crowded';
import { figureOf } from './figure';
import type { Measurement } from './measurement';
import { medianOf } from './medianOf';
import { processorMs } from './processorMs';

const COUNTS = [10, 1000] as const;
const WARM_UP = 5;
const BLOCKS = 15;
const PLAYS_A_BLOCK = 8;

type Case = Pick<Loaded, 'scenario' | 'rubric'> & { readonly walkthrough: Walkthrough };

/** Plays and scores the visit over the ticks in which something happens; says how many those were. */
const play = ({ scenario, walkthrough }: Case, scorer: Scorer): number => {
  const { seed, draws, lines } = walkthrough;
  const begun = startVisit(scenario, { seed, draws });
  let { state } = begun;
  for (const fact of begun.facts) scorer.on(fact);
  let steps = 0;
  let next = 0;
  while (state.world.phase !== 'debrief') {
    const tick = Math.min(quietUntil(scenario, state), lines[next]?.tick ?? Infinity);
    const intents = [];
    for (let line = lines[next]; line !== undefined && line.tick <= tick; line = lines[next]) {
      intents.push(line.intent);
      next++;
    }
    const before = { kernel: { ...state.kernel, tick: tick - 1 }, world: state.world };
    const stepped = step(scenario, before, intents);
    for (const fact of stepped.facts) scorer.on(fact);
    state = stepped.state;
    steps++;
  }
  return steps;
};

/** Microseconds of a step in which something happens, its facts scored as they come. */
const blockUs = (one: Case): number => {
  // Monitors are made once a visit, and that is not what is measured.
  const scorers = Array.from({ length: PLAYS_A_BLOCK }, () =>
    createScorer({ ...one, ratings: [] }),
  );
  const begin = processorMs();
  const steps = scorers.reduce((sum, scorer) => sum + play(one, scorer), 0);
  return (1000 * (processorMs() - begin)) / steps;
};

/** What a busy step costs when rules, latches and criteria grow a hundredfold and the new ones cannot match. */
export const crowdedSteps: Measurement = {
  names: [...COUNTS.map((count) => `step-${count}-rules`), 'rules-ratio-1000-10'],
  measure: ({ loaded }) => {
    const walkthrough = loaded().walkthroughs.find(({ id }) => id === 'expert');
    if (walkthrough === undefined) throw new Error('There is no walkthrough "expert".');
    const cases = COUNTS.map((count): Case => ({ ...crowded(loaded(), count), walkthrough }));
    for (let i = 0; i < WARM_UP; i++) cases.forEach(blockUs);
    const blocks = Array.from({ length: BLOCKS }, () => cases.map(blockUs));
    return [
      ...cases.map(({ scenario, rubric }, i) =>
        figureOf({
          name: `step-${COUNTS[i]}-rules`,
          value: medianOf(blocks.map((block) => block[i] ?? Number.NaN)),
          unit: 'us',
          limit: null,
          note: `busy ticks only: ${scenario.rules.length} rules, ${scenario.latches.length} latches, ${rubric.criteria.length} criteria`,
        }),
      ),
      figureOf({
        name: 'rules-ratio-1000-10',
        value: medianOf(
          blocks.map((block) => (block.at(-1) ?? Number.NaN) / (block[0] ?? Number.NaN)),
        ),
        unit: 'ratio',
        limit: { atMost: 3 },
        note: 'a hundred times the rules and criteria, none of which can match',
      }),
    ];
  },
};
