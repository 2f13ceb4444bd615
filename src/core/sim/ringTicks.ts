import { TICKS_PER_SECOND, type Tick } from '../kernel/tick';

/** How long somebody who calls the trainee lets it ring. */
export const RING_TICKS: Tick = 30 * TICKS_PER_SECOND;
