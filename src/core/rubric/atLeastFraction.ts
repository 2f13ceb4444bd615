import type { Fraction } from '../kernel/fraction';

/** Whether `a` is at least `b`, without rounding. */
export const atLeastFraction = (a: Fraction, b: Fraction): boolean =>
  BigInt(a.n) * BigInt(b.d) >= BigInt(b.n) * BigInt(a.d);
