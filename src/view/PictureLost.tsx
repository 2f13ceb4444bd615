import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';

/**
 * Hears when the graphics card drops the picture: too many pages, a driver that was restarted, a laptop that slept. Much
 * of what is drawn was made on the card only, so that a context given back would draw half of it: the page opens anew.
 */
export const PictureLost = ({ onLost }: { readonly onLost: () => void }) => {
  const canvas = useThree((state) => state.gl.domElement);
  const setFrameloop = useThree((state) => state.setFrameloop);
  useEffect(() => {
    const lost = () => {
      setFrameloop('never');
      onLost();
    };
    canvas.addEventListener('webglcontextlost', lost);
    return () => canvas.removeEventListener('webglcontextlost', lost);
  }, [canvas, onLost, setFrameloop]);
  return null;
};
