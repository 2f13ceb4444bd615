import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef, type RefObject } from 'react';
import { Euler, Quaternion, Vector3, type Group } from 'three';
import { floorHeightAt } from '../../core/apartment/floorHeightAt';
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
 * play space follows. It stands on the floor she stands on; a head that leans into a wall changes nothing.
 */
export const BodyTracker = ({ origin }: { readonly origin: RefObject<Group | null> }) => {
  const { pose, scenario } = useSession();
  const camera = useThree((state) => state.camera);
  const started = useRef(false);
  useEffect(() => {
    started.current = false;
  }, [pose]);
  useFrame(() => {
    const space = origin.current;
    if (!space) return;
    // Not as last drawn: a stick may have moved the play space since.
    camera.getWorldPosition(head);
    facing.setFromRotationMatrix(camera.matrixWorld);
    angles.setFromQuaternion(facing, 'YXZ');
    if (!started.current) {
      started.current = true;
      turnAbout(space, head, pose.yawRad - angles.y);
    }
    if (Math.hypot(pose.xM - head.x, pose.zM - head.z) > CARRIED_M) {
      standAt(space, head, pose.xM, pose.zM);
    } else {
      pose.xM = head.x;
      pose.zM = head.z;
      pose.yawRad = angles.y;
      pose.pitchRad = angles.x;
    }
    const floorMm = floorHeightAt(scenario.apartment, pose.xM * 1000, pose.zM * 1000);
    if (floorMm !== null) pose.floorM = floorMm / 1000;
    space.position.y = pose.floorM;
  }, BEFORE_SIM);
  return null;
};
