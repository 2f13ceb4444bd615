import type { Condition } from '../../scenario/language';
import type { Path } from '../../scenario/parse/path';

/** The path of the part of a condition that never comes about; of all of it when no single part is to blame. */
export const culpritIn = (
  condition: Condition,
  path: Path,
  isPossible: (part: Condition) => boolean,
): Path => {
  if (condition.verb !== 'all') return path;
  const index = condition.of.findIndex((part) => !isPossible(part));
  const part = condition.of[index];
  return part === undefined ? path : culpritIn(part, [...path, 'all', index], isPossible);
};
