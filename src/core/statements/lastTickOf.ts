import type { Tick } from '../kernel/tick';
import type { Recording } from '../recording/recording';

/** How long the visit lasted. A recording cut short may hold facts later than its last noted tick. */
export const lastTickOf = (recording: Recording): Tick =>
  Math.max(recording.lastTick, recording.facts.at(-1)?.tick ?? 0);
