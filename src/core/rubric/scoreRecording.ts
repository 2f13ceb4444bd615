import type { Fact } from '../sim/fact';
import type { World } from '../world/world';
import { createScorer, type ScorerInput } from './createScorer';
import type { Score } from './score';

type Visit = ScorerInput & {
  readonly facts: readonly Fact[];
  /** The world just after each fact, where they are at hand; they are folded here otherwise. */
  readonly worlds?: readonly World[];
};

/** The score of a finished visit: the scorer folded over its facts. */
export const scoreRecording = ({ facts, worlds, ...input }: Visit): Score => {
  const scorer = createScorer(input);
  for (const [index, fact] of facts.entries()) scorer.on(fact, worlds?.[index]);
  return scorer.score(true);
};
