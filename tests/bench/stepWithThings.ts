import type { CompiledScenario } from '../../src/core/scenario/compiledScenario';
import type { Intent } from '../../src/core/sim/intent';
import type { SimState } from '../../src/core/sim/simState';
import { startVisit } from '../../src/core/sim/startVisit';
import { step } from '../../src/core/sim/step';
import { figureOf, type Figure } from './figure';
import type { Measurement } from './measurement';
import { medianOf } from './medianOf';
import { processorMs } from './processorMs';
import { withThings } from './withThings';

const COUNTS = [10, 100, 1000] as const;
const BLOCKS = 15;
const STEPS_A_BLOCK = 600;

type Case = {
  readonly scenario: CompiledScenario;
  readonly acts: readonly (readonly [SimState, Intent])[];
};

/** A look, a judgement and a change of the first thing, each from the moment just before it. */
const prepare = (scenario: CompiledScenario): Case => {
  const thing = scenario.things[0];
  if (thing === undefined) throw new Error('The scenario has no things.');
  const fix = thing.risk?.fixes[0];
  if (fix === undefined)
    throw new Error(`The first thing, "${thing.id}", is no risk that can be fixed.`);
  const start = startVisit(scenario, { seed: 1, draws: {} }).state;
  let state = step(scenario, start, [{ type: 'go', place: thing.at }]).state;
  const intents: readonly Intent[] = [
    { type: 'look', thing: thing.id },
    { type: 'judge', thing: thing.id, as: 'hazard', why: thing.risk?.because ?? [], fix },
    { type: 'do', verb: fix, thing: thing.id },
  ];
  const acts = intents.map((intent) => {
    const before = state;
    const stepped = step(scenario, state, [intent]);
    state = stepped.state;
    if (stepped.facts.length === 0 || stepped.facts.some(({ type }) => type === 'intent/refused'))
      throw new Error(
        `The ${intent.type} of "${thing.id}" did nothing, so there is nothing to time.`,
      );
    return [before, intent] as const;
  });
  return { scenario, acts };
};

/** Microseconds of one step, over a block of them. */
const blockUs = ({ scenario, acts }: Case): number => {
  const begin = processorMs();
  for (let i = 0; i < STEPS_A_BLOCK / acts.length; i++)
    for (const [before, intent] of acts) step(scenario, before, [intent]);
  return (1000 * (processorMs() - begin)) / STEPS_A_BLOCK;
};

/** What one step with an event costs, and how that grows with the flat. Sizes take turns, so that noise meets all alike. */
export const stepWithThings: Measurement = {
  names: [...COUNTS.map((count) => `step-${count}-things`), 'step-ratio-1000-10'],
  measure: ({ loaded }) => {
    const cases = COUNTS.map((count) => prepare(withThings(loaded().scenario, count)));
    for (const each of cases) for (let i = 0; i < 5; i++) blockUs(each);
    const blocks = Array.from({ length: BLOCKS }, () => cases.map(blockUs));
    const figures: Figure[] = COUNTS.map((count, i) =>
      figureOf({
        name: `step-${count}-things`,
        value: medianOf(blocks.map((block) => block[i] ?? Number.NaN)),
        unit: 'us',
        limit: null,
        note: 'mean of a look, a judgement and a change',
      }),
    );
    const ratios = blocks.map((block) => (block.at(-1) ?? Number.NaN) / (block[0] ?? Number.NaN));
    const ratio = {
      name: 'step-ratio-1000-10',
      value: medianOf(ratios),
      unit: 'ratio',
      limit: null,
    };
    return [...figures, figureOf({ ...ratio, note: 'a hundred times the things' })];
  },
};
