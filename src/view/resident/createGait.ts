import { wrapped, type BodyPose } from './bodyPose';

/** Near enough to a point to turn to the next. */
const REACHED_M = 0.04;
const TURN_RAD_PER_S = 1.4;
/** She turns on the spot, in small steps, when the way leads farther aside than this. */
const ASIDE_RAD = 0.9;
const SMALL_STEPS = 0.6;
/** So far behind the facts she goes at the speed of her clip: faster farther behind, slower nearer, never quite still. */
const BEHIND_M = 0.5;
const LEAST_PACE = 0.45;
const MOST_PACE = 1.5;
/** Of two points of a way, the pace of the one goes over into that of the other. */
const PACE_PER_S = 3;
/** Farther behind than this she is put where she is. */
const LOST_M = 4;

export type Gait = {
  /** One more point of her way. */
  readonly add: (xM: number, zM: number) => void;
  readonly clear: () => void;
  readonly waits: () => boolean;
  /** Takes her along for a while; the part of her walking speed she stepped at, 0 at the end. */
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
  let pace = LEAST_PACE;
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
      if (!next) {
        pace = LEAST_PACE;
        return 0;
      }
      const aimRad = Math.atan2(next.xM - pose.xM, next.zM - pose.zM);
      const offRad = turnTo(pose, aimRad, TURN_RAD_PER_S * elapsedSeconds);
      if (offRad > ASIDE_RAD) return SMALL_STEPS;
      const wanted = Math.min(MOST_PACE, Math.max(LEAST_PACE, lagM / BEHIND_M));
      pace += (wanted - pace) * Math.min(1, PACE_PER_S * elapsedSeconds);
      const stepM = Math.min(speedMPerS * pace * elapsedSeconds, farM(pose, next));
      pose.xM += Math.sin(aimRad) * stepM;
      pose.zM += Math.cos(aimRad) * stepM;
      return pace;
    },
  };
};
