import type { CompiledScenario } from '../../src/core/scenario/compiledScenario';
import { startVisit } from '../../src/core/sim/startVisit';
import { step } from '../../src/core/sim/step';
import { figureOf } from './figure';
import type { Measurement } from './measurement';
import { medianOf } from './medianOf';
import { processorMs } from './processorMs';

const PEOPLE = 5;
const BLOCKS = 15;
const WARM_UP = 3;
/** A minute: everybody gets up and crosses the flat. */
const TICKS = 1200;

/** The scenario with five people in the room of its own, all sent to the same place as the afterwards would be. */
const crowd = (scenario: CompiledScenario): CompiledScenario => {
  const [one] = scenario.people;
  const [topic] = scenario.topics;
  const to = Object.values(scenario.apartment.anchors).find(({ kind }) => kind === 'lie')?.id;
  if (!one || !topic || !to) throw new Error('The scenario has nobody to send anywhere.');
  const people = Array.from({ length: PEOPLE }, (_, i) => ({
    ...one,
    id: i === 0 ? one.id : `${one.id}-${i}`,
  }));
  const rule = {
    id: 'everybody',
    at: 1,
    waitTicks: 0,
    repeats: false,
    do: people.map(({ id }) => ({ verb: 'walk', who: id, to }) as const),
  };
  return { ...scenario, people, rules: [...scenario.rules, rule] };
};

/** Microseconds of a tick while five people walk. */
const blockUs = (scenario: CompiledScenario): number => {
  let { state } = startVisit(scenario, { seed: 1, draws: {} });
  let facts = 0;
  const begin = processorMs();
  for (let i = 0; i < TICKS; i++) {
    const stepped = step(scenario, state, []);
    facts += stepped.facts.length;
    state = stepped.state;
  }
  const us = (1000 * (processorMs() - begin)) / TICKS;
  if (facts < 20 * PEOPLE) throw new Error('Nobody walked, so there is nothing to time.');
  return us;
};

/** What a tick costs with five people on their feet in one room. */
export const fivePeople: Measurement = {
  names: ['step-five-people'],
  measure: ({ loaded }) => {
    const scenario = crowd(loaded().scenario);
    for (let i = 0; i < WARM_UP; i++) blockUs(scenario);
    const blocks = Array.from({ length: BLOCKS }, () => blockUs(scenario));
    return [
      figureOf({
        name: 'step-five-people',
        value: medianOf(blocks),
        unit: 'us',
        limit: { atMost: 100 },
        note: `mean of ${TICKS} ticks in which ${PEOPLE} people get up and walk; a tick lasts 50,000 us`,
      }),
    ];
  },
};
