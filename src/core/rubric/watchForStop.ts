import type { CompiledScenario } from '../scenario/compiledScenario';
import type { Fact } from '../sim/fact';
import type { World } from '../world/world';
import type { CompiledRubric } from './compiledRubric';
import { createScorer } from './createScorer';

/**
 * Takes facts in their order, each once, with the world just after each where it is known. Says which criterion stops
 * the visit, from the mistake on; null until then.
 */
export type StopWatch = (facts: readonly Fact[], worlds?: readonly World[]) => string | null;

const NOTHING: StopWatch = () => null;

/** Watches a visit for the mistakes after which nobody may go on: critical sentences with `effect: stop`. */
export const watchForStop = (scenario: CompiledScenario, rubric: CompiledRubric): StopWatch => {
  const criteria = rubric.criteria.filter(({ critical }) => critical?.effect === 'stop');
  if (criteria.length === 0) return NOTHING;
  const scorer = createScorer({ scenario, rubric: { ...rubric, criteria }, ratings: [] });
  let stop: string | null = null;
  return (facts, worlds) => {
    if (stop !== null || facts.length === 0) return stop;
    for (const [index, fact] of facts.entries()) scorer.on(fact, worlds?.[index]);
    stop = scorer.score(false).critical[0]?.criterion ?? null;
    return stop;
  };
};
