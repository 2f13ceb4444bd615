import { MathUtils } from 'three';
import type { TraineePose } from '../../session/traineePose';

const STEEPEST_RAD = 1.25;

/** Turns the head; positive yaw to the left, positive pitch up. */
export const lookBy = (pose: TraineePose, yawRad: number, pitchRad: number): void => {
  pose.yawRad += yawRad;
  pose.pitchRad = MathUtils.clamp(pose.pitchRad + pitchRad, -STEEPEST_RAD, STEEPEST_RAD);
};
