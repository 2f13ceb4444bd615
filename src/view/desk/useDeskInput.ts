import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { MathUtils, PerspectiveCamera } from 'three';
import { useSession } from '../../session/useSession';
import { attendTo } from '../../session/attendTo';
import { listenToKeys, type HeldKeys } from './listenToKeys';
import { listenToLook } from './listenToLook';
import { lookBy } from './lookBy';

const MOUSE_RAD_PER_COUNT = 0.0022;
const STEP_TURN_RAD = MathUtils.degToRad(30);

/** Radians of the view in one pixel of the picture. */
const radPerPx = (camera: unknown, heightPx: number): number =>
  camera instanceof PerspectiveCamera
    ? MathUtils.degToRad(camera.fov) / Math.max(1, heightPx)
    : 0.002;

const toggleLock = (canvas: HTMLElement): void => {
  if (document.pointerLockElement) document.exitPointerLock();
  // A browser that grants no lock leaves the drag, which does the same.
  else Promise.resolve(canvas.requestPointerLock()).catch(() => undefined);
};

/** Listens to keys, mouse and finger. Returns the keys that are down, for the frame loop. */
export const useDeskInput = (smooth: boolean): HeldKeys => {
  const session = useSession();
  const { pose, walker, attention } = session;
  const canvas = useThree((state) => state.gl.domElement);
  const get = useThree((state) => state.get);
  const held = useMemo((): HeldKeys => new Set(), []);

  useEffect(
    () =>
      listenToKeys({
        held,
        busy: () => attention.getState().focus !== null,
        onPress: (action) => {
          const { pointed } = attention.getState();
          if (action === 'choose' && pointed) attendTo(session, pointed);
          if (action === 'lock') toggleLock(canvas);
          if (!smooth && action === 'turn-left') lookBy(pose, STEP_TURN_RAD, 0);
          if (!smooth && action === 'turn-right') lookBy(pose, -STEP_TURN_RAD, 0);
        },
      }),
    [attention, canvas, held, pose, session, smooth],
  );

  useEffect(
    () =>
      listenToLook({
        canvas,
        onDrag: (dxPx, dyPx) => {
          const { camera, size } = get();
          const rad = radPerPx(camera, size.height);
          lookBy(pose, dxPx * rad, dyPx * rad);
        },
        onMouse: (dx, dy) => {
          lookBy(pose, -dx * MOUSE_RAD_PER_COUNT, -dy * MOUSE_RAD_PER_COUNT);
        },
      }),
    [canvas, get, pose],
  );

  useEffect(
    () =>
      attention.subscribe(({ focus }) => {
        if (!focus) return;
        held.clear();
        walker.stopWalking();
        if (document.pointerLockElement) document.exitPointerLock();
      }),
    [attention, held, walker],
  );
  return held;
};
