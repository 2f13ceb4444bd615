import type { CompiledCriterion } from '../../rubric/compiledRubric';
import type { CriterionFigures, Figures } from '../diagnosis';
import type { DoctorInput } from '../doctorInput';
import type { Finding } from '../finding';
import { findingAt } from '../findingAt';
import { LOST_BELOW } from './lostBelow';
import { wholePercent } from './wholePercent';

type Found = Pick<Finding, 'code' | 'values'>;

const shown = (
  criterion: CompiledCriterion,
  { best, worst, rated, idle }: CriterionFigures,
): readonly Found[] => {
  const values = { criterion: criterion.id };
  const found: Found[] = [];
  if (idle !== null && idle > 0)
    found.push({ code: 'idle-paid', values: { ...values, share: wholePercent(idle) } });
  // What only a person judges is not for bots to earn or lose.
  if (rated) return found;
  if (best === null || worst === null)
    return [...found, { code: 'criterion-never-counts', values }];
  if (best.share < 1)
    found.push({
      code: 'criterion-unearned',
      values: { ...values, share: wholePercent(best.share) },
    });
  if (worst.share >= LOST_BELOW)
    found.push({
      code: 'criterion-unlost',
      values: { ...values, share: wholePercent(worst.share) },
    });
  return found;
};

/** Criteria that fell in no expert play, whatever was left out, and fell in none of the others. */
const unmoved = ({ leftOut }: Figures): ReadonlySet<string> => {
  const moved = new Set(leftOut.flatMap(({ falls, tolerant }) => [...falls, ...tolerant]));
  return new Set(leftOut.flatMap(({ neverFalls }) => neverFalls).filter((id) => !moved.has(id)));
};

/** What all plays together say about each criterion. */
export const criterionFindings = (
  { rubric, sources }: DoctorInput,
  figures: Figures,
): readonly Finding[] => {
  const still = unmoved(figures);
  return rubric.criteria.flatMap((criterion, index) => {
    const of = figures.criteria[index];
    const found = of === undefined ? [] : shown(criterion, of);
    const never: readonly Found[] =
      still.has(criterion.id) && !found.some(({ code }) => code === 'criterion-unlost')
        ? [{ code: 'criterion-never-falls', values: { criterion: criterion.id } }]
        : [];
    return [...found, ...never].map(({ code, values }) => {
      const path = ['criteria', index, 'id'];
      return findingAt(sources.rubric, path, { severity: 'warning', code, values }, 'key');
    });
  });
};
