import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef, type RefObject } from 'react';
import { Euler, Quaternion, Vector3, type Group } from 'three';
import { useSession } from '../../session/useSession';
import { standAt } from './standAt';
import { turnAbout } from './turnAbout';

/** After the headset's poses (-1000), before the driver (-40), which reports where the body is. */
const BEFORE_SIM = -45;
/** Farther than any real step between two frames: then the simulation has moved her (she went to a room by its name). */
const CARRIED_M = 0.4;

const head = new Vector3();
const facing = new Quaternion();
const angles = new Euler();

/**
 * Real steps count: the head's place becomes the body's place. When the simulation has moved the body instead, the
 * play space follows.
 */
export const BodyTracker = ({ origin }: { readonly origin: RefObject<Group | null> }) => {
  const { pose } = useSession();
  const camera = useThree((state) => state.camera);
  const started = useRef(false);
  useEffect(() => {
    started.current = false;
  }, [pose]);
  useFrame(() => {
    const space = origin.current;
    if (!space) return;
    head.setFromMatrixPosition(camera.matrixWorld);
    facing.setFromRotationMatrix(camera.matrixWorld);
    angles.setFromQuaternion(facing, 'YXZ');
    if (!started.current) {
      started.current = true;
      turnAbout(space, head, pose.yawRad - angles.y);
    }
    if (Math.hypot(pose.xM - head.x, pose.zM - head.z) > CARRIED_M) {
      standAt(space, head, pose.xM, pose.zM);
      return;
    }
    pose.xM = head.x;
    pose.zM = head.z;
    pose.yawRad = angles.y;
    pose.pitchRad = angles.x;
  }, BEFORE_SIM);
  return null;
};
