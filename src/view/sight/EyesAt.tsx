import { useFrame } from '@react-three/fiber';
import { useLayoutEffect } from 'react';
import { Vector3 } from 'three';
import { useScene } from '../bindings/useScene';

/** After the camera was set (-30) and the light has looked round (-25). */
const AFTER_LIGHT = -24;

const eye = new Vector3();

/** Tells the sight where the head is, at the desk and in the headset. */
export const EyesAt = () => {
  const { sight } = useScene();
  useLayoutEffect(() => sight.reset, [sight]);
  useFrame(({ camera }) => {
    camera.getWorldPosition(eye);
    sight.advance(eye.x, eye.z);
  }, AFTER_LIGHT);
  return null;
};
