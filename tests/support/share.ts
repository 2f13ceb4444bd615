import { fraction } from '../../src/core/kernel/fraction';
import type { Outcome } from '../../src/core/registry/criterionKind';

type Flags = Partial<Pick<Outcome, 'lost' | 'notApplicable' | 'awaiting'>>;

/** The outcome expected of a criterion: a share of `n` in `d` on this evidence. */
export const share = (
  n: number,
  d: number,
  evidence: readonly number[],
  flags: Flags = {},
): Outcome => ({
  share: fraction(n, d),
  evidence,
  lost: false,
  notApplicable: false,
  awaiting: false,
  ...flags,
});
