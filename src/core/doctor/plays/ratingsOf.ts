import type { Rating } from '../../recording/recording';
import type { Walkthrough } from '../../scenario/walkthrough';

/** The ratings a walkthrough states, as a trainer would give them afterwards. */
export const ratingsOf = ({ ratings }: Walkthrough): readonly Rating[] =>
  Object.entries(ratings).map(([criterion, level]) => ({ criterion, level, rater: 'trainer' }));
