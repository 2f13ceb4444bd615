import type { NightSession } from './nightSession';
import type { VisitSession } from './visitSession';

/** Whether this is a night that is only looked at. */
export const isNightSession = (session: VisitSession): session is NightSession => 'pace' in session;
