import { TICKS_PER_SECOND } from '../kernel/tick';

/** However a scenario is written, the consequences end by then. */
export const LONGEST_AFTERWARDS_TICKS = 60 * TICKS_PER_SECOND;
