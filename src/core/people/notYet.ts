import type { Tick } from '../kernel/tick';

/** The time of what nobody knows the time of yet. */
export const NOT_YET: Tick = Number.MAX_SAFE_INTEGER;
