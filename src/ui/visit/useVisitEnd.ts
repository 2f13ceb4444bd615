import { useEffect, useRef } from 'react';
import type { VisitSession } from '../../session/visitSession';

/** Calls once when the visit has reached its debrief. */
export const useVisitEnd = (session: VisitSession, onEnd: () => Promise<void>): void => {
  const ended = useRef(false);
  useEffect(() => {
    const look = () => {
      if (ended.current || session.snapshots.getState().world.phase !== 'debrief') return;
      ended.current = true;
      void onEnd();
    };
    look();
    return session.snapshots.subscribe(look);
    // The latest `onEnd` is not needed: the visit ends once.
  }, [session]);
};
