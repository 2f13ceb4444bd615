import { useEffect, useRef } from 'react';
import { useLatest } from '../useLatest';
import type { VisitSession } from '../../session/visitSession';

/** Calls once when the visit has reached its debrief. */
export const useVisitEnd = (session: VisitSession, onEnd: () => Promise<void>): void => {
  const ended = useRef(false);
  const latest = useLatest(onEnd);
  useEffect(() => {
    const look = () => {
      if (ended.current || session.snapshots.getState().world.phase !== 'debrief') return;
      ended.current = true;
      void latest.current();
    };
    look();
    return session.snapshots.subscribe(look);
  }, [session, latest]);
};
