import { useFrame, useThree } from '@react-three/fiber';
import { useXRInputSourceState } from '@react-three/xr';
import { useRef, type RefObject } from 'react';
import { Vector3, type Group } from 'three';
import { movesBody } from './movesBody';
import { readThumbstick } from './readThumbstick';
import { turnAbout } from './turnAbout';

const STEP_RAD = Math.PI / 6;
const PUSHED = 0.7;
const RELEASED = 0.3;

const head = new Vector3();
const left = { x: 0, y: 0 };
const right = { x: 0, y: 0 };

/** 30° a push, with either stick. The picture jumps: it is never turned smoothly, which makes many people sick. */
export const SnapTurn = ({ origin }: { readonly origin: RefObject<Group | null> }) => {
  const camera = useThree((state) => state.camera);
  const leftController = useXRInputSourceState('controller', 'left');
  const rightController = useXRInputSourceState('controller', 'right');
  const ready = useRef(true);
  useFrame(() => {
    readThumbstick(leftController, left);
    readThumbstick(rightController, right);
    const stick = Math.abs(left.x) > Math.abs(right.x) ? left : right;
    if (Math.abs(stick.x) < RELEASED) ready.current = true;
    const space = origin.current;
    if (
      !space ||
      !ready.current ||
      Math.abs(stick.x) < PUSHED ||
      Math.abs(stick.y) > Math.abs(stick.x)
    )
      return;
    ready.current = false;
    camera.getWorldPosition(head);
    turnAbout(space, head, stick.x > 0 ? -STEP_RAD : STEP_RAD);
  }, movesBody);
  return null;
};
