import { useThree } from '@react-three/fiber';
import { useXRStore } from '@react-three/xr';
import { useEffect } from 'react';

/** Back to the screen when the graphics card drops the picture: what to do is said there. */
export const LeaveWhenLost = () => {
  const store = useXRStore();
  const canvas = useThree((state) => state.gl.domElement);
  useEffect(() => {
    const leave = () => {
      store
        .getState()
        .session?.end()
        .catch(() => undefined);
    };
    canvas.addEventListener('webglcontextlost', leave);
    return () => canvas.removeEventListener('webglcontextlost', leave);
  }, [canvas, store]);
  return null;
};
