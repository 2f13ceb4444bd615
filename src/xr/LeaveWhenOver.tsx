import { useXRStore } from '@react-three/xr';
import { useEffect } from 'react';
import { useSim } from '../session/useSim';

/** Back to the screen when the visit is over, also by the clock: the night and the result are told there. */
export const LeaveWhenOver = () => {
  const store = useXRStore();
  const over = useSim(({ world }) => world.phase !== 'visit');
  useEffect(() => {
    if (!over) return;
    store
      .getState()
      .session?.end()
      .catch(() => undefined);
  }, [over, store]);
  return null;
};
