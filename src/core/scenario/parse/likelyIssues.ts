import type { z } from 'zod';
import { shapeOf } from './shapeOf';
import { valueAt } from './valueAt';

type Issue = z.core.$ZodIssue;

const SHAPES: Readonly<Record<string, ReturnType<typeof shapeOf>>> = {
  array: 'list',
  tuple: 'list',
  object: 'block',
  record: 'block',
};

const wantedShape = (branch: readonly Issue[]): ReturnType<typeof shapeOf> | null => {
  const whole = branch.find((issue) => issue.path.length === 0);
  if (whole === undefined) return null;
  if (whole.code === 'invalid_type') return SHAPES[whole.expected] ?? 'single';
  return whole.code === 'invalid_value' || whole.code === 'invalid_format' ? 'single' : null;
};

/** How far a branch is from what was written: its shape counts first, then how much is wrong in it. */
const misfit = (branch: readonly Issue[], written: unknown): number => {
  const choice = branch.find((issue) => issue.path.length === 0 && issue.code === 'invalid_union');
  // A union inside a union fits as well as the best of its own branches.
  if (choice?.code === 'invalid_union' && choice.errors.length > 0)
    return Math.min(...choice.errors.map((inner) => misfit(inner, written)));
  const wanted = wantedShape(branch);
  const shape = wanted === null || wanted === shapeOf(written) ? 0 : 100;
  const type = branch.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type')
    ? 10
    : 0;
  return shape + type + Math.min(branch.length, 9);
};

/**
 * Where a union failed, the issues of the branch the author most likely meant: the one whose shape (list, block,
 * single value) fits what was written.
 */
export const likelyIssues = (
  issues: readonly Issue[],
  data: unknown,
  base: readonly PropertyKey[] = [],
): readonly Issue[] =>
  issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    const written = valueAt(data, path);
    if (issue.code !== 'invalid_union' || written === undefined || issue.errors.length === 0) {
      return [{ ...issue, path }];
    }
    const [best] = issue.errors
      .map((branch) => ({ branch, misfit: misfit(branch, written) }))
      .sort((a, b) => a.misfit - b.misfit);
    return best === undefined ? [{ ...issue, path }] : likelyIssues(best.branch, data, path);
  });
