import { useFrame } from '@react-three/fiber';
import { useSession } from '../session/useSession';

/** After the poses of a headset (-1000) and the pointers (-50), before everything that draws (0). */
const BEFORE_VIEWS = -40;

/** The one driver of the visit. Its priority is negative, since a positive one would stop React Three Fiber rendering. */
export const SimDriver = () => {
  const { advance } = useSession();
  useFrame((_, elapsedSeconds) => {
    advance(elapsedSeconds);
  }, BEFORE_VIEWS);
  return null;
};
