import type { Fraction } from '../kernel/fraction';

/** The smallest whole number out of `total` that is at least such a share of it; none for a negative share. */
export const leastOf = (total: number, { n, d }: Fraction): number =>
  n <= 0 ? 0 : Math.floor((total * n + d - 1) / d);
