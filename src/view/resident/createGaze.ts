import { Euler, MathUtils, Quaternion, Vector3 } from 'three';
import type { LoadedPerson } from '../bindings/loadedScene';
import { scatter } from './blinkAt';

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

const from = new Vector3();
const to = new Vector3();
const turn = new Quaternion();
const angles = new Euler(0, 0, 0, 'YXZ');

export type Gaze = {
  /** Takes the look off again, so that a clip finds the head as it left it. */
  readonly release: () => void;
  /** Turns head and eyes on top of the clip towards a point of the world. */
  readonly apply: (target: Vector3, seconds: number, elapsedSeconds: number) => void;
};

/** Her look: bones rest unrotated and face +z, so a look is a plain yaw and pitch about the model's axes. */
export const createGaze = ({ root, head, eyes, manifest }: LoadedPerson): Gaze => {
  const headLimit = MathUtils.degToRad(manifest.limitsDeg.head);
  const eyeLimit = MathUtils.degToRad(manifest.limitsDeg.eyes);
  const clip = new Quaternion().copy(head.quaternion);
  const look = { headYaw: 0, headPitch: 0, eyeYaw: 0, eyePitch: 0 };
  const within = (angle: number, limit: number): number => MathUtils.clamp(angle, -limit, limit);

  return {
    release: () => {
      head.quaternion.copy(clip);
    },
    apply: (target, seconds, elapsedSeconds) => {
      clip.copy(head.quaternion);
      root.worldToLocal(to.copy(target));
      root.worldToLocal(from.setFromMatrixPosition(head.matrixWorld));
      to.sub(from);
      const far = to.length();
      const yaw = Math.atan2(to.x, to.z);
      const pitch = -Math.asin(far > 0 ? to.y / far : 0);
      const attends = far < ATTENTIVE_M && Math.abs(yaw) < BEHIND_RAD;
      const headYaw = attends ? within(yaw * HEAD_SHARE, headLimit) : 0;
      const headPitch = attends ? within(pitch * HEAD_SHARE, headLimit / 2) : 0;
      look.headYaw = MathUtils.damp(look.headYaw, headYaw, HEAD_PER_S, elapsedSeconds);
      look.headPitch = MathUtils.damp(look.headPitch, headPitch, HEAD_PER_S, elapsedSeconds);
      const beat = Math.floor(seconds / TREMBLE_S);
      const eyeYaw = attends ? within(yaw - look.headYaw, eyeLimit) : 0;
      const eyePitch = attends ? within(pitch - look.headPitch, eyeLimit) : 0;
      const trembleYaw = (scatter(beat) - 0.5) * TREMBLE_RAD;
      const tremblePitch = (scatter(beat + 0.5) - 0.5) * TREMBLE_RAD;
      look.eyeYaw = MathUtils.damp(look.eyeYaw, eyeYaw + trembleYaw, EYES_PER_S, elapsedSeconds);
      look.eyePitch = MathUtils.damp(
        look.eyePitch,
        eyePitch + tremblePitch,
        EYES_PER_S,
        elapsedSeconds,
      );
      head.quaternion.premultiply(turn.setFromEuler(angles.set(look.headPitch, look.headYaw, 0)));
      for (const eye of eyes) eye.rotation.set(look.eyePitch, look.eyeYaw, 0, 'YXZ');
    },
  };
};
