import { useXR } from '@react-three/xr';
import { useCallback, useEffect, useRef } from 'react';
import { Quaternion, Vector3 } from 'three';
import { isSecondPull, type Pull } from './isSecondPull';

const turn = new Quaternion();
const ahead = new Vector3();

/**
 * Tells whether the pull going on is the second of a double one. What the first opened lies in front of the ray by then,
 * and was not meant.
 */
export const useSecondPull = (): (() => boolean) => {
  const session = useXR((state) => state.session);
  const space = useXR((state) => state.originReferenceSpace);
  const last = useRef<{ readonly pull: Pull; readonly second: boolean } | null>(null);
  useEffect(() => {
    if (!session || !space) return;
    const pulled = ({ frame, inputSource, timeStamp }: XRInputSourceEvent) => {
      const pose = frame.getPose(inputSource.targetRaySpace, space);
      if (!pose) return;
      const { x, y, z, w } = pose.transform.orientation;
      ahead.set(0, 0, -1).applyQuaternion(turn.set(x, y, z, w));
      const pull: Pull = {
        hand: inputSource.handedness,
        atMs: timeStamp,
        direction: [ahead.x, ahead.y, ahead.z],
      };
      last.current = { pull, second: isSecondPull(last.current?.pull ?? null, pull) };
    };
    session.addEventListener('selectstart', pulled);
    return () => session.removeEventListener('selectstart', pulled);
  }, [session, space]);
  return useCallback(() => last.current?.second ?? false, []);
};
