import type { Tick } from '../../core/kernel/tick';
import { isRunning } from './isRunning';
import type { Stopwatch } from './stopwatch';

/** The one button: stops it when it runs, else starts it again from nothing. */
export const pressStart = (watch: Stopwatch, tick: Tick): Stopwatch =>
  isRunning(watch) ? { ...watch, stopTick: tick } : { startTick: tick, stopTick: null, counted: 0 };
