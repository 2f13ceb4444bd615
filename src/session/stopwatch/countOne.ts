import { isRunning } from './isRunning';
import type { Stopwatch } from './stopwatch';

/** One more of what is counted; nothing while it stands still. */
export const countOne = (watch: Stopwatch): Stopwatch =>
  isRunning(watch) ? { ...watch, counted: watch.counted + 1 } : watch;
