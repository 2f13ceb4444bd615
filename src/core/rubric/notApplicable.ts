import { fraction } from '../kernel/fraction';
import type { Outcome } from '../registry/criterionKind';

/** The outcome of a criterion that does not count on this visit. */
export const notApplicable: Outcome = {
  share: fraction(0, 1),
  evidence: [],
  lost: false,
  notApplicable: true,
  awaiting: false,
};
