import type { Stopwatch } from './stopwatch';

export const isRunning = ({ startTick, stopTick }: Stopwatch): boolean =>
  startTick !== null && stopTick === null;
