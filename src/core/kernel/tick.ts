/** A count of simulation steps since the start of the visit. One tick is 50 ms. */
export type Tick = number;

export const TICKS_PER_SECOND = 20;
