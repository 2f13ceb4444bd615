import { fraction, type Fraction } from '../../kernel/fraction';

const HUNDRED = 100;

/** The share that a checked percentage such as `70%` says. */
export const percentOf = (written: string): Fraction =>
  fraction(Number(written.replace('%', '')), HUNDRED);
