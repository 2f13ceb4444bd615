import { Euler, MathUtils, Quaternion, Vector3 } from 'three';
import type { LoadedPerson } from '../bindings/loadedScene';
import { scatter } from './scatter';

/** Farther away, or farther behind her, she does not follow somebody with her eyes. */
const ATTENTIVE_M = 6;
const BEHIND_RAD = MathUtils.degToRad(105);
/** The part of a look that the head does; the eyes do the rest. */
const HEAD_SHARE = 0.65;
const HEAD_PER_S = 3.2;
const EYES_PER_S = 14;
/** Eyes are never quite still. */
const TREMBLE_RAD = MathUtils.degToRad(1.1);
const TREMBLE_S = 1.15;

const to = new Vector3();
const turn = new Quaternion();
const angles = new Euler(0, 0, 0, 'YXZ');

export type Gaze = {
  /** Takes the look off again, so that a clip finds the head as it left it. */
  readonly release: () => void;
  /** Turns head and eyes on top of the clip towards a point of the world. */
  readonly apply: (target: Vector3, seconds: number, elapsedSeconds: number) => void;
};

const within = (angle: number, limit: number): number => MathUtils.clamp(angle, -limit, limit);
const yawTo = ({ x, z }: Vector3): number => Math.atan2(x, z);
const pitchTo = ({ x, y, z }: Vector3): number => -Math.atan2(y, Math.hypot(x, z));

/**
 * Her look, seen from her own head as the clip holds it: bones rest unrotated and face +z. Each eye aims for itself, so
 * that they meet on somebody who is near.
 */
export const createGaze = ({
  head,
  eyes,
  manifest,
}: Pick<LoadedPerson, 'head' | 'eyes' | 'manifest'>): Gaze => {
  const headLimit = MathUtils.degToRad(manifest.limitsDeg.head);
  const eyeLimit = MathUtils.degToRad(manifest.limitsDeg.eyes);
  const clip = new Quaternion().copy(head.quaternion);
  const between = eyes
    .reduce((sum, eye) => sum.add(eye.position), new Vector3())
    .divideScalar(eyes.length);
  const look = { yaw: 0, pitch: 0 };
  const aims = eyes.map((eye) => ({ eye, yaw: 0, pitch: 0 }));
  const fromHead = (target: Vector3, place: Vector3): Vector3 =>
    head.worldToLocal(to.copy(target)).sub(place);

  return {
    release: () => {
      head.quaternion.copy(clip);
    },
    apply: (target, seconds, elapsedSeconds) => {
      clip.copy(head.quaternion);
      head.updateWorldMatrix(true, false);
      fromHead(target, between);
      const yaw = yawTo(to);
      const attends = to.length() < ATTENTIVE_M && Math.abs(yaw) < BEHIND_RAD;
      const headYaw = attends ? within(yaw * HEAD_SHARE, headLimit) : 0;
      const headPitch = attends ? within(pitchTo(to) * HEAD_SHARE, headLimit / 2) : 0;
      look.yaw = MathUtils.damp(look.yaw, headYaw, HEAD_PER_S, elapsedSeconds);
      look.pitch = MathUtils.damp(look.pitch, headPitch, HEAD_PER_S, elapsedSeconds);
      head.quaternion.multiply(turn.setFromEuler(angles.set(look.pitch, look.yaw, 0)));
      head.updateWorldMatrix(false, false);
      const beat = Math.floor(seconds / TREMBLE_S);
      const trembleYaw = (scatter(beat) - 0.5) * TREMBLE_RAD;
      const tremblePitch = (scatter(beat + 0.5) - 0.5) * TREMBLE_RAD;
      for (const aim of aims) {
        fromHead(target, aim.eye.position);
        const eyeYaw = attends ? within(yawTo(to), eyeLimit) : 0;
        const eyePitch = attends ? within(pitchTo(to), eyeLimit) : 0;
        aim.yaw = MathUtils.damp(aim.yaw, eyeYaw + trembleYaw, EYES_PER_S, elapsedSeconds);
        aim.pitch = MathUtils.damp(aim.pitch, eyePitch + tremblePitch, EYES_PER_S, elapsedSeconds);
        aim.eye.rotation.set(aim.pitch, aim.yaw, 0, 'YXZ');
      }
    },
  };
};
