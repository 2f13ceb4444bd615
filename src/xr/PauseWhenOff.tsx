import { useXR } from '@react-three/xr';
import { useEffect } from 'react';
import { useSession } from '../session/useSession';

/** The visit stands still while the headset is off or its own menu is open. */
export const PauseWhenOff = () => {
  const session = useSession();
  const visibility = useXR((state) => state.visibilityState);
  useEffect(() => {
    if (visibility !== undefined) session.setPaused(visibility !== 'visible');
  }, [session, visibility]);
  return null;
};
