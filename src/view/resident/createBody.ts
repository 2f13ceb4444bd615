import { before, stepped, wrapped, type BodyPose } from './bodyPose';
import { clipChain } from './clipChain';
import type { ClipInfo } from './clipInfo';
import { createGait, type Gait } from './createGait';

/** Plays one clip at a time; what is faded over and what is cut is its business. */
export type ClipPlayer = (clip: ClipInfo, rate: number) => void;

export type BodyWish = {
  readonly posture: string;
  /** Where she is to sit, lie or stand; null: where she is. */
  readonly at: Readonly<BodyPose> | null;
  /** Clips to stay with and to walk with, the best first. */
  readonly idle: readonly string[];
  readonly walk: readonly string[];
  /** The posture she goes about in: in a wheelchair one sits. */
  readonly goesAs: string;
};

export type Body = {
  readonly pose: Readonly<BodyPose>;
  readonly posture: () => string;
  /** The posture she is changing to, and how far she is; null while she stays or goes. */
  readonly changing: () => { readonly to: string; readonly part: number } | null;
  readonly want: (wish: BodyWish) => void;
  /** One more point of her way. */
  readonly goTo: (xM: number, zM: number) => void;
  /** A gesture, once, if she is in the posture it is made in. */
  readonly gesture: (name: string) => void;
  /** At once, as when a visit is taken up again or time is let pass. */
  readonly put: (pose: Readonly<BodyPose>, posture: string) => void;
  readonly update: (elapsedSeconds: number) => void;
};

type Doing = {
  readonly clips: readonly ClipInfo[];
  readonly play: ClipPlayer;
  readonly pose: BodyPose;
  readonly gait: Gait;
  posture: string;
  wish: BodyWish | null;
  /** A clip that is played once: from where, to where, and since when. */
  once: { clip: ClipInfo; from: BodyPose; to: BodyPose; atS: number } | null;
};

/** Off a mark by so much she takes a step to it before she sits down; farther than this she was moved. */
const NEAR_M = 0.06;
const MOVED_M = 0.3;
/** Nobody walks that far without a way: a night begins in bed. */
const ELSEWHERE_M = 2.5;
const NEAR_RAD = 0.12;
const TURN_RAD_PER_S = 1.2;
const SMALL_STEPS = 0.6;
const FALLEN = 'floor';
/** For a model without a walk. */
const SLOW_M_PER_S = 0.5;

const offM = (from: Readonly<BodyPose>, to: Readonly<BodyPose>): number =>
  Math.hypot(to.xM - from.xM, to.zM - from.zM);

const firstOf = ({ clips }: Doing, names: readonly string[]): ClipInfo | undefined =>
  names.map((name) => clips.find((clip) => clip.name === name)).find((clip) => clip !== undefined);

const stay = (doing: Doing, names: readonly string[], rate = 1): void => {
  const clip = firstOf(doing, names);
  if (clip) doing.play(clip, rate);
};

const begin = (doing: Doing, clip: ClipInfo): void => {
  const { pose, wish } = doing;
  const lands = wish?.at && wish.posture === clip.to && clip.from !== clip.to ? wish.at : null;
  const to = { ...(lands ?? stepped(pose, clip.rootM, clip.rootYawRad)) };
  doing.once = { clip, from: { ...pose }, to, atS: 0 };
  doing.play(clip, 1);
};

/** What she is off the mark is taken away little by little, while she moves anyway. */
const goOn = (doing: Doing, elapsedSeconds: number): boolean => {
  const { once, pose } = doing;
  if (!once) return false;
  once.atS += elapsedSeconds;
  const { clip, from, to } = once;
  const part = once.atS / clip.seconds;
  if (part >= 1) {
    Object.assign(pose, to);
    doing.posture = clip.to;
    doing.once = null;
    return false;
  }
  const meant = before(to, clip.rootM, clip.rootYawRad);
  pose.xM = from.xM + (meant.xM - from.xM) * part;
  pose.zM = from.zM + (meant.zM - from.zM) * part;
  pose.yawRad = wrapped(from.yawRad + wrapped(meant.yawRad - from.yawRad) * part);
  return true;
};

/** The next clip on the way to a posture; without one she is in it at once. */
const change = (doing: Doing, to: string): boolean => {
  if (doing.posture === to) return false;
  const [next] = clipChain(doing.clips, doing.posture, to) ?? [];
  if (next) begin(doing, next);
  else doing.posture = to;
  return true;
};

const goAbout = (doing: Doing, { goesAs, walk, idle }: BodyWish, elapsedS: number): boolean => {
  const { gait, pose, posture } = doing;
  if (!gait.waits()) return false;
  if (posture !== goesAs) return change(doing, goesAs);
  const clip = firstOf(doing, walk);
  const speedMPerS = clip && clip.speedMPerS > 0 ? clip.speedMPerS : SLOW_M_PER_S;
  const pace = gait.walk(pose, speedMPerS, elapsedS);
  if (pace > 0) stay(doing, walk, pace);
  else stay(doing, idle);
  return gait.waits();
};

const turnTo = (doing: Doing, yawRad: number, walk: readonly string[], elapsedS: number) => {
  const { pose } = doing;
  const offRad = wrapped(yawRad - pose.yawRad);
  if (Math.abs(offRad) <= NEAR_RAD) return false;
  const mostRad = TURN_RAD_PER_S * elapsedS;
  pose.yawRad = wrapped(pose.yawRad + Math.max(-mostRad, Math.min(mostRad, offRad)));
  stay(doing, walk, SMALL_STEPS);
  return true;
};

/** Steps and turns to the mark from where the clips end in her place. */
const takePlace = (doing: Doing, { at, posture, goesAs, walk }: BodyWish, elapsedS: number) => {
  const { pose, gait } = doing;
  if (!at) return false;
  if (offM(pose, at) > (doing.posture === posture ? MOVED_M : ELSEWHERE_M)) {
    Object.assign(pose, at);
    doing.posture = posture;
  }
  // Nobody steps to a mark to fall: what she is off it goes into the fall.
  if (doing.posture === posture || posture === FALLEN) return false;
  const way = clipChain(doing.clips, doing.posture, posture);
  if (!way || doing.posture !== goesAs) return false;
  const mark = way.reduceRight((end, { rootM, rootYawRad }) => before(end, rootM, rootYawRad), at);
  if (offM(pose, mark) <= NEAR_M) return turnTo(doing, mark.yawRad, walk, elapsedS);
  gait.add(mark.xM, mark.zM);
  return true;
};

/** On the edge of a bed one sits: what leads up from a seat and down to it leads there, too. */
const withEdges = (clips: readonly ClipInfo[]): readonly ClipInfo[] => [
  ...clips,
  ...clips
    .filter(({ from, to }) => from === 'sitting' && to === 'standing')
    .map((clip) => ({ ...clip, from: 'edge' })),
  ...clips
    .filter(({ from, to }) => from === 'standing' && to === 'sitting')
    .map((clip) => ({ ...clip, to: 'edge' })),
];

/**
 * A body that follows what is true: it walks the way of the facts, goes from posture to posture by the clips its model
 * has, and sits down where the seat is. It knows nothing of three.
 */
export const createBody = (
  manifested: readonly ClipInfo[],
  play: ClipPlayer,
  start: { readonly pose: Readonly<BodyPose>; readonly posture: string },
): Body => {
  const gait = createGait();
  const clips = withEdges(manifested);
  const pose = { ...start.pose };
  const doing: Doing = { clips, play, pose, gait, posture: start.posture, wish: null, once: null };
  return {
    pose,
    posture: () => doing.posture,
    changing: () =>
      doing.once && { to: doing.once.clip.to, part: doing.once.atS / doing.once.clip.seconds },
    want: (wish) => {
      doing.wish = wish;
    },
    goTo: gait.add,
    gesture: (name) => {
      const clip = firstOf(doing, [name]);
      const { once, posture } = doing;
      if (clip && !once && clip.from === posture && clip.to === posture) begin(doing, clip);
    },
    put: (at, posture) => {
      Object.assign(pose, at);
      doing.posture = posture;
      doing.once = null;
      gait.clear();
    },
    update: (elapsedS) => {
      const { wish } = doing;
      if (goOn(doing, elapsedS) || !wish) return;
      if (goAbout(doing, wish, elapsedS) || takePlace(doing, wish, elapsedS)) return;
      if (!change(doing, wish.posture)) stay(doing, wish.idle);
    },
  };
};
