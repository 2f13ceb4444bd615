import type { StoreApi } from 'zustand/vanilla';
import type { VisitSession } from './visitSession';

/** How many times faster than it was. */
export type NightPace = 1 | 4 | 16;

/** A night that is looked at: nothing is done in it, but it may be watched faster. */
export type NightSession = VisitSession & {
  readonly pace: StoreApi<{ readonly times: NightPace }>;
  /** To a second before she does something else, or falls. */
  readonly toNext: () => void;
};
