import type { CriterionFigures } from '../diagnosis';
import { LOST_BELOW } from './lostBelow';

/** Whether no further play could change what is said of a criterion: it was earned in full, and it was lost. */
export const isSettled = ({
  best,
  worst,
  rated,
}: Pick<CriterionFigures, 'best' | 'worst' | 'rated'>): boolean =>
  rated || (best !== null && worst !== null && best.share >= 1 && worst.share < LOST_BELOW);
