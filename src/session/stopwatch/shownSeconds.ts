import { TICKS_PER_SECOND, type Tick } from '../../core/kernel/tick';
import type { Stopwatch } from './stopwatch';

const TENTHS = 10;

/** What it shows, in seconds: whole tenths that have passed, as a stopwatch does. */
export const shownSeconds = ({ startTick, stopTick }: Stopwatch, tick: Tick): number =>
  startTick === null
    ? 0
    : Math.floor((((stopTick ?? tick) - startTick) * TENTHS) / TICKS_PER_SECOND) / TENTHS;
