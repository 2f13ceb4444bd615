import { AssetError } from '../adapters/assets/assetError';
import type { Rating } from '../core/recording/recording';
import type { CompiledRubric } from '../core/rubric/compiledRubric';
import { ratingFlaws } from '../core/rubric/ratingFlaws';

/** @throws AssetError when a file holds a rating that can count under no reading of the rubric. */
export const checkRatings = (
  file: string,
  rubric: CompiledRubric,
  ratings: readonly Rating[],
): void => {
  const problems = ratingFlaws(rubric, ratings).map((message) => ({
    severity: 'error' as const,
    file,
    line: 1,
    column: 1,
    message,
  }));
  if (problems.length > 0) throw new AssetError({ kind: 'unreadable', file, problems });
};
