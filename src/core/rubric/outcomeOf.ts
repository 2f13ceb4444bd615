import type { Fraction } from '../kernel/fraction';
import type { Outcome } from '../registry/criterionKind';

type Flags = { readonly lost?: boolean; readonly awaiting?: boolean };

/** An outcome that counts, with its evidence in order and each seq once. */
export const outcomeOf = (
  share: Fraction,
  evidence: readonly number[],
  flags: Flags = {},
): Outcome => ({
  share,
  evidence: [...new Set(evidence)].toSorted((a, b) => a - b),
  lost: flags.lost ?? false,
  notApplicable: false,
  awaiting: flags.awaiting ?? false,
});
