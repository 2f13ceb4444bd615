import type { Loaded } from '../scenario/loadScenario';
import type { Walkthrough } from '../scenario/walkthrough';
import { playInputs, type PlayMeta } from './playInputs';
import type { Recording } from './recording';

/** Plays a walkthrough to its end. Its ratings stand for those of the trainer afterwards. */
export const playWalkthrough = (
  { scenario, rubric }: Pick<Loaded, 'scenario' | 'rubric'>,
  { lines, seed, draws, ratings }: Walkthrough,
  meta: PlayMeta,
): Recording =>
  playInputs(scenario, {
    inputs: lines.map(({ tick, intent }) => ({ tick, intent })),
    seed,
    draws,
    rubric,
    meta: {
      ...meta,
      ratings: Object.entries(ratings).map(([criterion, level]) => ({
        criterion,
        level,
        rater: 'trainer',
      })),
    },
  });
