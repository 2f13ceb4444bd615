import { fraction, type Fraction } from '../kernel/fraction';
import { atLeastFraction } from './atLeastFraction';
import { sumOf } from './sumOf';
import { timesFraction } from './timesFraction';

const NOTHING = fraction(0, 1);
const ALL = fraction(1, 1);

/** Nothing up to `zero`, everything from `full` on, in a straight line between. A ramp without length is a step at `full`. */
export const rampShare = (rate: Fraction, zero: Fraction, full: Fraction): Fraction => {
  if (atLeastFraction(rate, full)) return ALL;
  if (atLeastFraction(zero, rate)) return NOTHING;
  const rise = sumOf([rate, fraction(-zero.n, zero.d)]);
  const run = sumOf([full, fraction(-zero.n, zero.d)]);
  return timesFraction(rise, fraction(run.d, run.n));
};
