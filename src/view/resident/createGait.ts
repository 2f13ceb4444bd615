import { wrapped, type BodyPose } from './bodyPose';

/** Near enough to a point to turn to the next. */
const REACHED_M = 0.04;
const TURN_RAD_PER_S = 2;
/** She turns on the spot first when the way leads farther aside than this. */
const ASIDE_RAD = 1;
/** Behind the facts by so much, she hurries; by more than that, she is put where she is. */
const HURRY_M = 1;
const MOST_HURRY = 1.5;
const LOST_M = 4;

export type Gait = {
  /** One more point of her way. */
  readonly add: (xM: number, zM: number) => void;
  readonly clear: () => void;
  readonly waits: () => boolean;
  /** Takes her along for a while; the part of her walking speed she went at, 0 on the spot or at the end. */
  readonly walk: (pose: BodyPose, speedMPerS: number, elapsedSeconds: number) => number;
};

type Point = { readonly xM: number; readonly zM: number };

const farM = (from: Point, to: Point): number => Math.hypot(to.xM - from.xM, to.zM - from.zM);

const turnTo = (pose: BodyPose, yawRad: number, mostRad: number): number => {
  const offRad = wrapped(yawRad - pose.yawRad);
  pose.yawRad = wrapped(pose.yawRad + Math.max(-mostRad, Math.min(mostRad, offRad)));
  return Math.abs(offRad);
};

/** Follows the points of somebody's way, in order, without a slide and without a jump that can be seen. */
export const createGait = (): Gait => {
  let way: Point[] = [];
  const behindM = (pose: BodyPose): number =>
    way.reduce((sum, point, i) => sum + farM(way[i - 1] ?? pose, point), 0);
  return {
    add: (xM, zM) => way.push({ xM, zM }),
    clear: () => {
      way = [];
    },
    waits: () => way.length > 0,
    walk: (pose, speedMPerS, elapsedSeconds) => {
      while (way[0] && farM(pose, way[0]) < REACHED_M) way.shift();
      const lagM = behindM(pose);
      while (way.length > 1 && behindM(pose) > LOST_M) {
        const lost = way.shift();
        if (lost) Object.assign(pose, lost);
      }
      const [next] = way;
      if (!next) return 0;
      const aimRad = Math.atan2(next.xM - pose.xM, next.zM - pose.zM);
      const offRad = turnTo(pose, aimRad, TURN_RAD_PER_S * elapsedSeconds);
      if (offRad > ASIDE_RAD) return 0;
      const pace = Math.min(MOST_HURRY, Math.max(1, lagM / HURRY_M));
      const stepM = Math.min(speedMPerS * pace * elapsedSeconds, farM(pose, next));
      pose.xM += Math.sin(aimRad) * stepM;
      pose.zM += Math.cos(aimRad) * stepM;
      return pace;
    },
  };
};
