import { MathUtils, type Group } from 'three';
import { floorHeightAt } from '../../core/apartment/floorHeightAt';
import { footprintOf } from '../../core/apartment/footprintOf';
import type { LoadedPerson, LoadedScene } from '../bindings/loadedScene';
import type { Sight } from '../sight/createSight';
import type { Body } from './createBody';
import type { Wish } from './wishOf';

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
const ON_FEET = [...ON_SEAT, 'standing'];
/** Legs reach no farther than this. */
const MOST_M = 0.2;

export type Stance = {
  /** What she is to sit or lie at, and how she is to be there. */
  readonly want: (wish: Pick<Wish, 'anchor' | 'posture'>) => void;
  /**
   * Puts her frame where the body is, on her seat, bed or the floor, in the light of that place. Returns how far her
   * feet are then above the floor on which they should stand.
   */
  readonly stand: (frame: Group, body: Body, elapsedSeconds: number) => number;
};

type Height = {
  readonly want: Stance['want'];
  /** How far above the floor her origin is. */
  readonly above: (body: Body, elapsedSeconds: number) => number;
};

/** A change of posture takes her from one height to the other; getting in and out of bed is all in the clip. */
const createHeight = (
  { anchors }: LoadedScene['apartment'],
  model: LoadedPerson | undefined,
): Height => {
  const seatM = model ? model.manifest.seatHeightMm / 1000 : SEAT_M;
  let wish: Pick<Wish, 'anchor' | 'posture'> = { anchor: null, posture: '' };
  let anchor: string | null = null;
  let posture = '';
  let aboveM = 0;
  let fromM: number | null = null;
  const liftOf = (now: string): number => {
    const heightM = anchor === null ? null : (anchors[anchor]?.heightMm ?? 0) / 1000;
    if (heightM === null) return 0;
    if (ON_SEAT.includes(now)) return MathUtils.clamp(heightM - seatM, -MOST_M, MOST_M);
    return now === 'lying' ? heightM : 0;
  };
  return {
    want: (wanted) => {
      wish = wanted;
    },
    above: (body, elapsedSeconds) => {
      const now = body.posture();
      const changing = body.changing();
      // What she gets up from is left only when she is up.
      if (wish.anchor !== null || now === wish.posture) ({ anchor } = wish);
      if (changing && changing.to !== now) {
        fromM ??= aboveM;
        const part = MathUtils.smoothstep(changing.part, 0, 1);
        const carried = now === 'lying' || changing.to === 'lying';
        if (!carried) aboveM = MathUtils.lerp(fromM, liftOf(changing.to), part);
      } else if (now === posture) {
        fromM = null;
        aboveM = MathUtils.damp(aboveM, liftOf(now), LIFT_PER_S, elapsedSeconds);
      } else {
        fromM = null;
        aboveM = liftOf(now);
      }
      posture = now;
      return aboveM;
    },
  };
};

export const createStance = (
  { apartment, light }: Pick<LoadedScene, 'apartment' | 'light'>,
  sight: Sight,
  model: LoadedPerson | undefined,
): Stance => {
  const height = createHeight(apartment, model);
  let floorM: number | null = null;
  let posture = '';
  const at = { xM: NaN, zM: NaN };
  const floorAt = (xM: number, zM: number, elapsedSeconds: number): number => {
    const floorMm = floorHeightAt(apartment, xM * 1000, zM * 1000);
    // In the thickness of a wall she is as high as she was.
    const wantedM = floorMm === null ? (floorM ?? 0) : floorMm / 1000;
    return floorM === null ? wantedM : MathUtils.damp(floorM, wantedM, LIFT_PER_S, elapsedSeconds);
  };
  const lightUp = (yM: number): void => {
    if (!model) return;
    model.lit.at.set(at.xM, yM + (CHEST_M[posture] ?? LOW_CHEST_M), at.zM);
    light.lighting.follow(model.lit);
  };
  return {
    want: height.want,
    stand: (frame, body, elapsedSeconds) => {
      const { pose } = body;
      const now = body.posture();
      floorM = floorAt(pose.xM, pose.zM, elapsedSeconds);
      const aboveM = height.above(body, elapsedSeconds);
      frame.position.set(pose.xM, floorM + aboveM, pose.zM);
      frame.rotation.y = pose.yawRad;
      frame.updateMatrix();
      const feetM =
        ON_FEET.includes(body.changing()?.to ?? now) && ON_FEET.includes(now) ? aboveM : 0;
      const still = Math.hypot(pose.xM - at.xM, pose.zM - at.zM) < MOVED_M && now === posture;
      if (still) return feetM;
      at.xM = pose.xM;
      at.zM = pose.zM;
      posture = now;
      frame.updateMatrixWorld(true);
      const [x, y] = [Math.round(pose.xM * 1000), Math.round(pose.zM * 1000)];
      sight.place(
        frame,
        footprintOf(apartment.manifest, [x - BODY_MM, y - BODY_MM], [x + BODY_MM, y + BODY_MM]),
      );
      lightUp(frame.position.y);
      return feetM;
    },
  };
};
