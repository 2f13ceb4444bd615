import type { Rating } from '../recording/recording';
import { didYouMean } from '../scenario/didYouMean';
import type { CompiledRubric } from './compiledRubric';

const flawOf = ({ criteria }: CompiledRubric, { criterion: id, level, rater }: Rating) => {
  const criterion = criteria.find((one) => one.id === id);
  if (criterion === undefined) {
    const hint = didYouMean(
      id,
      criteria.filter(({ ratedBy }) => ratedBy.length > 0).map((one) => one.id),
    );
    return `The rubric has no criterion "${id}".${hint}`;
  }
  const { ratedBy, levels } = criterion;
  if (ratedBy.length === 0) return `"${id}" is not rated by a person, so it takes no level.`;
  if (!Object.hasOwn(levels, String(level)))
    return `"${id}" has no level ${level}. Its levels: ${Object.keys(levels).join(', ')}.`;
  if (!ratedBy.includes(rater))
    return `"${id}" takes no rating by "${rater}". It is rated by: ${ratedBy.join(', ')}.`;
  return null;
};

/** What is wrong with ratings under a rubric, a sentence for each with its place in the list; none when all can count. */
export const ratingFlaws = (
  rubric: CompiledRubric,
  ratings: readonly Rating[],
): readonly string[] =>
  ratings.flatMap((rating, index) => {
    const flaw = flawOf(rubric, rating);
    return flaw === null ? [] : [`ratings.${index}: ${flaw}`];
  });
