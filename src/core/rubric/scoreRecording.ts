import type { Fact } from '../sim/fact';
import { createScorer, type ScorerInput } from './createScorer';
import type { Score } from './score';

/** The score of a finished visit: the scorer folded over its facts. */
export const scoreRecording = ({
  facts,
  ...input
}: ScorerInput & { readonly facts: readonly Fact[] }): Score => {
  const scorer = createScorer(input);
  for (const fact of facts) scorer.on(fact);
  return scorer.score(true);
};
