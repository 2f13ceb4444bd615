import type { StateTest } from '../scenario/language';
import type { Scalar } from '../sim/intent';

/** Is the value one of those wanted and within the bounds? A value that is not there passes nothing. */
export const passes = (test: StateTest, value: Scalar | undefined): boolean => {
  if (value === undefined) return false;
  if (test.values !== undefined && !test.values.includes(value)) return false;
  if (test.atLeast === undefined && test.atMost === undefined) return true;
  if (typeof value !== 'number') return false;
  return value >= (test.atLeast ?? value) && value <= (test.atMost ?? value);
};
