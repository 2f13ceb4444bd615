import { useContext } from 'react';
import { SessionContext } from './sessionContext';
import type { VisitSession } from './visitSession';

/** @throws outside a visit, which is a mistake of the page that uses it. */
export const useSession = (): VisitSession => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Invariant: no visit in progress here');
  return session;
};
