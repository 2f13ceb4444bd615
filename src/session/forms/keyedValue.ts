import { TIME_OF_DAY } from '../../core/kernel/timeOfDay';
import type { Keyed } from './keyed';

/** The answer that was keyed in, or undefined while it is none. */
export const keyedValue = ({ type, written }: Keyed): number | string | undefined => {
  if (type === 'time') return TIME_OF_DAY.test(written) ? written : undefined;
  return written === '' ? undefined : Number(written);
};
