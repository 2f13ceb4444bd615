import { createScorer, type ScorerInput } from '../../rubric/createScorer';
import type { Score } from '../../rubric/score';
import type { Tell } from './createRun';

/** The score of a play, scored while it goes on: so that nothing of it has to be kept. */
export const scorePlay = (input: ScorerInput, play: (tell: Tell) => void): Score => {
  const scorer = createScorer(input);
  play((facts, worlds) => {
    for (const [index, fact] of facts.entries()) scorer.on(fact, worlds[index]);
  });
  return scorer.score(true);
};
