import { fraction, type Fraction } from '../kernel/fraction';
import { sumOf } from './sumOf';
import { timesFraction } from './timesFraction';

/** @throws for an empty list, since nothing has no mean. */
export const meanOf = (shares: readonly Fraction[]): Fraction =>
  timesFraction(sumOf(shares), fraction(1, shares.length));
