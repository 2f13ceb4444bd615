import { createActor } from 'xstate';
import type { CompiledScenario } from '../../src/core/scenario/compiledScenario';
import { startVisit } from '../../src/core/sim/startVisit';
import { step } from '../../src/core/sim/step';
import { figureOf } from './figure';
import type { Measurement } from './measurement';
import { medianOf } from './medianOf';
import { processorMs } from './processorMs';
import { triggerMachine } from './triggerMachine';
import { COUNTED, triggerTable } from './triggerTable';

const EVENTS = 4000;
const BLOCKS = 11;
const LIMIT = 1_000_000;

type Side = { readonly perSecond: number; readonly counts: readonly number[] };

const perSecond = (begin: number): number => (1000 * EVENTS) / (processorMs() - begin);

/** Each step takes one judgement, and runs the rule that the judgement of the step before started. */
const ours = (scenario: CompiledScenario, things: readonly string[]): Side => {
  let { state } = startVisit(scenario, { seed: 1, draws: {} });
  const begin = processorMs();
  for (let i = 0; i < EVENTS; i++) {
    const thing = things[i % things.length] ?? '';
    state = step(scenario, state, [{ type: 'judge', thing, as: 'hazard' }]).state;
  }
  state = step(scenario, state, []).state;
  const rate = perSecond(begin);
  return { perSecond: rate, counts: things.map((id) => Number(state.world.states[id]?.[COUNTED])) };
};

const theirs = (machine: ReturnType<typeof triggerMachine>, things: readonly string[]): Side => {
  const actor = createActor(machine).start();
  const begin = processorMs();
  for (let i = 0; i < EVENTS; i++) {
    actor.send({ type: 'judged', thing: things[i % things.length] ?? '', as: 'hazard' });
  }
  const rate = perSecond(begin);
  const { counts } = actor.getSnapshot().context;
  return { perSecond: rate, counts: things.map((id) => Number(counts[id])) };
};

/** Our rules over a table of triggers, with everything a step does besides, against XState 5 over the same table. */
export const eventsVsXState: Measurement = {
  names: ['events-vs-xstate'],
  measure: ({ loaded }) => {
    const scenario = triggerTable({ ...loaded().scenario, endTick: 10 * EVENTS }, LIMIT);
    const things = scenario.things.map(({ id }) => id);
    const machine = triggerMachine(things, LIMIT);
    const blocks = Array.from({ length: BLOCKS + 2 }, (_, i) => {
      const first = i % 2 === 0 ? ours(scenario, things) : null;
      const b = theirs(machine, things);
      const a = first ?? ours(scenario, things);
      if (a.counts.join() !== b.counts.join() || Math.min(...a.counts) === 0)
        throw new Error(
          `The two tables count differently: ${a.counts.join()} / ${b.counts.join()}`,
        );
      return [a.perSecond, b.perSecond] as const;
    }).slice(2);
    const [a, b] = [medianOf(blocks.map(([x]) => x)), medianOf(blocks.map(([, y]) => y))];
    return [
      figureOf({
        name: 'events-vs-xstate',
        value: medianOf(blocks.map(([x, y]) => x / y)),
        unit: 'ratio',
        limit: null,
        note: `${a.toFixed(0)} against ${b.toFixed(0)} events/s, ${things.length} triggers`,
      }),
    ];
  },
};
