import type { Outcome } from '../registry/criterionKind';
import type { CriterionStatus } from './score';

/** The word for an outcome. `over` says that the visit has ended, so that what is open is now missed. */
export const statusOf = (outcome: Outcome, over: boolean): CriterionStatus => {
  if (outcome.notApplicable) return 'not-applicable';
  if (outcome.awaiting) return 'awaiting';
  if (outcome.share.n >= outcome.share.d) return 'met';
  if (outcome.share.n > 0) return 'partly';
  if (outcome.lost) return 'lost';
  return over ? 'missed' : 'open';
};
