import { blockOf } from '../link/looseRead';
import type { Path } from '../parse/path';
import { valueAt } from '../parse/valueAt';

/** The path of a text by ids: where an item of a list has one it stands for its place, so that texts keep their path when lists change. */
export const textPathAt = (root: 'scenario' | 'rubric', data: unknown, at: Path): string => {
  const steps = at.map((step, index) => {
    if (typeof step === 'string') return step;
    const id = blockOf(valueAt(data, at.slice(0, index + 1))).get('id');
    return typeof id === 'string' ? id : String(step);
  });
  return [root, ...steps].join('.');
};
