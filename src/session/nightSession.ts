import type { StoreApi } from 'zustand/vanilla';
import type { VisitSession } from './visitSession';

export const NIGHT_PACES = [1, 4, 16] as const;

/** How many times faster than it was. */
export type NightPace = (typeof NIGHT_PACES)[number];

/** A night that is looked at: nothing is done in it, but it may be watched faster. */
export type NightSession = VisitSession & {
  readonly pace: StoreApi<{ readonly times: NightPace }>;
  /** To a second before she does something else, or falls. */
  readonly toNext: () => void;
};
