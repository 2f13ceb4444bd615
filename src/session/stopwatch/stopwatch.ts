import type { Tick } from '../../core/kernel/tick';

/** The trainee's own stopwatch and tally: what she pressed, in the time of the visit. Never recorded; a reading is. */
export type Stopwatch = {
  /** Null: not started yet. */
  readonly startTick: Tick | null;
  /** Null: it runs, or was not started. */
  readonly stopTick: Tick | null;
  readonly counted: number;
};
