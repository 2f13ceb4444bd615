import type { Fraction } from '../kernel/fraction';
import { exactFraction } from './exactFraction';

/** The product of two fractions, exact. */
export const timesFraction = (a: Fraction, b: Fraction): Fraction =>
  exactFraction(BigInt(a.n) * BigInt(b.n), BigInt(a.d) * BigInt(b.d));
