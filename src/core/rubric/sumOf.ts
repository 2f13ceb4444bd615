import type { Fraction } from '../kernel/fraction';
import { exactFraction } from './exactFraction';

/** The sum of shares, exact; of none it is zero. */
export const sumOf = (shares: readonly Fraction[]): Fraction => {
  let n = 0n;
  let d = 1n;
  for (const share of shares) {
    n = n * BigInt(share.d) + BigInt(share.n) * d;
    d *= BigInt(share.d);
  }
  return exactFraction(n, d);
};
