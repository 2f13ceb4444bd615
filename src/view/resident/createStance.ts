import { MathUtils, type Group } from 'three';
import { floorHeightAt } from '../../core/apartment/floorHeightAt';
import { footprintOf } from '../../core/apartment/footprintOf';
import type { LoadedPerson, LoadedScene } from '../bindings/loadedScene';
import type { Sight } from '../sight/createSight';
import type { Body } from './createBody';

/** Seat of a model that is not there: a chair's. */
const SEAT_M = 0.47;
/** Where the light on somebody is taken, by posture. */
const CHEST_M: Readonly<Record<string, number>> = { standing: 1.25, sitting: 1.05, edge: 1.05 };
const LOW_CHEST_M = 0.3;
/** How far somebody is about her origin. */
const BODY_MM = 700;
/** Moved by so much, her light and whether she is in sight are looked at again. */
const MOVED_M = 0.12;
const LIFT_PER_S = 4;

const ON_SEAT = ['sitting', 'edge'];

export type Stance = {
  /** The anchor she is to sit or lie at; null for the floor. */
  readonly want: (anchor: string | null) => void;
  /** Puts her frame where the body is, on her seat, bed or the floor, in the light of that place. */
  readonly stand: (frame: Group, body: Body, elapsedSeconds: number) => void;
};

export const createStance = (
  { apartment, light }: Pick<LoadedScene, 'apartment' | 'light'>,
  sight: Sight,
  model: LoadedPerson | undefined,
): Stance => {
  let anchor: string | null = null;
  let liftM: number | null = null;
  let floorM = 0;
  let posture = '';
  const at = { xM: NaN, zM: NaN };
  const liftOf = (now: string): number => {
    const heightM = (anchor === null ? 0 : (apartment.anchors[anchor]?.heightMm ?? 0)) / 1000;
    if (!ON_SEAT.includes(now)) return now === 'lying' ? heightM : 0;
    const seatM = model ? model.manifest.seatHeightMm / 1000 : SEAT_M;
    return anchor === null ? 0 : Math.max(0, heightM - seatM);
  };
  const lightUp = (xM: number, zM: number): void => {
    if (!model) return;
    model.lit.at.set(xM, (liftM ?? 0) + (CHEST_M[posture] ?? LOW_CHEST_M), zM);
    light.lighting.follow(model.lit);
  };
  return {
    want: (wanted) => {
      anchor = wanted;
    },
    stand: (frame, { pose, posture: postureOf }, elapsedSeconds) => {
      const now = postureOf();
      const floorMm = floorHeightAt(apartment, pose.xM * 1000, pose.zM * 1000);
      // In the thickness of a wall she is as high as she was.
      if (floorMm !== null) floorM = floorMm / 1000;
      const wantedM = floorM + liftOf(now);
      liftM = liftM === null ? wantedM : MathUtils.damp(liftM, wantedM, LIFT_PER_S, elapsedSeconds);
      frame.position.set(pose.xM, liftM, pose.zM);
      frame.rotation.y = pose.yawRad;
      frame.updateMatrix();
      if (Math.hypot(pose.xM - at.xM, pose.zM - at.zM) < MOVED_M && now === posture) return;
      at.xM = pose.xM;
      at.zM = pose.zM;
      posture = now;
      frame.updateMatrixWorld(true);
      const [x, y] = [Math.round(pose.xM * 1000), Math.round(pose.zM * 1000)];
      sight.place(
        frame,
        footprintOf(apartment.manifest, [x - BODY_MM, y - BODY_MM], [x + BODY_MM, y + BODY_MM]),
      );
      lightUp(pose.xM, pose.zM);
    },
  };
};
