import { useMemo } from 'react';
import { useScene } from './bindings/useScene';
import { skyColour } from './skyColour';

/** What is seen through the windows. */
export const Outside = () => {
  const { scene } = useScene();
  const sky = useMemo(() => skyColour(scene), [scene]);
  return <primitive attach="background" object={sky} />;
};
