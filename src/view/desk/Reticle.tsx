import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { Sprite, SpriteMaterial, Vector3 } from 'three';
import { dotTexture } from '../highlight/dotTexture';

const AHEAD_M = 0.6;
const SIZE_M = 0.008;
/** After the camera was set (-30). */
const AFTER_CAMERA = -20;

const ahead = new Vector3();

/** A dot in the middle of the picture, while the mouse is locked to it. */
export const Reticle = () => {
  const gl = useThree((state) => state.gl);
  const sprite = useMemo(() => {
    const material = new SpriteMaterial({ map: dotTexture(), depthTest: false, toneMapped: false });
    const dot = new Sprite(material);
    dot.scale.setScalar(SIZE_M);
    dot.renderOrder = 20;
    dot.visible = false;
    // It is in front of everything and must not be pointed at itself.
    dot.raycast = () => undefined;
    return dot;
  }, []);
  useEffect(
    () => () => {
      sprite.material.map?.dispose();
      sprite.material.dispose();
    },
    [sprite],
  );
  useFrame(({ camera }) => {
    sprite.visible = !gl.xr.isPresenting && document.pointerLockElement === gl.domElement;
    if (!sprite.visible) return;
    camera.getWorldDirection(ahead);
    sprite.position.copy(camera.position).addScaledVector(ahead, AHEAD_M);
  }, AFTER_CAMERA);
  return <primitive object={sprite} />;
};
