import { findPath } from '../core/apartment/findPath';
import { isFree } from '../core/apartment/isFree';
import { nearestFree } from '../core/apartment/nearestFree';
import type { NavigationGrid } from '../core/apartment/navigationGrid';
import type { Intent } from '../core/sim/intent';
import { latticePoint } from './latticePoint';
import type { TraineePose } from './traineePose';
import type { Walker } from './walker';

const WALK_M_PER_S = 1.4;
/** Shorter than a grid cell, so that no step jumps over a wall. */
const STRIDE_M = 0.05;
const LANDING_MM = 300;
const REPORT_EVERY_S = 0.25;

type Body = {
  readonly grid: NavigationGrid;
  readonly pose: TraineePose;
  /** Objects that no longer stand where the flat has them. */
  readonly absent: () => ReadonlySet<string>;
  readonly dispatch: (intent: Intent) => void;
};

const mm = (metres: number): number => Math.round(metres * 1000);

/** One short step: straight, else along x, else along z, so that a body slides along a wall. */
const stride = ({ grid, pose, absent }: Body, dxM: number, dzM: number): boolean => {
  const gone = absent();
  const free = (xM: number, zM: number): boolean => isFree(grid, mm(xM), mm(zM), gone);
  const candidates = [
    [dxM, dzM],
    [dxM, 0],
    [0, dzM],
  ] as const;
  for (const [dx, dz] of candidates) {
    if ((dx === 0 && dz === 0) || !free(pose.xM + dx, pose.zM + dz)) continue;
    pose.xM += dx;
    pose.zM += dz;
    return true;
  }
  return false;
};

const moveBy = (body: Body, dxM: number, dzM: number): boolean => {
  const strides = Math.max(1, Math.ceil(Math.hypot(dxM, dzM) / STRIDE_M));
  let moved = false;
  for (let i = 0; i < strides; i++) moved = stride(body, dxM / strides, dzM / strides) || moved;
  return moved;
};

const landing = (
  { grid, absent }: Body,
  xM: number,
  zM: number,
): readonly [number, number] | null => {
  const spot = nearestFree(grid, mm(xM), mm(zM), absent());
  if (!spot || Math.hypot(spot[0] - mm(xM), spot[1] - mm(zM)) > LANDING_MM) return null;
  return [spot[0] / 1000, spot[1] / 1000];
};

/** Follows a way point by point; true while there is way left. */
const follow = (body: Body, way: (readonly [number, number])[], metres: number): boolean => {
  const { pose } = body;
  let left = metres;
  while (left > 0) {
    const next = way[0];
    if (!next) return false;
    const dx = next[0] / 1000 - pose.xM;
    const dz = next[1] / 1000 - pose.zM;
    const far = Math.hypot(dx, dz);
    const part = far <= left ? 1 : left / far;
    if (far > 0.001 && !moveBy(body, dx * part, dz * part)) return false;
    if (part === 1) way.shift();
    left -= Math.max(far, 0.001);
  }
  return way.length > 0;
};

/** The shortest way between two free spots near the given points, or null. */
const wayTo = (
  { grid, pose, absent }: Body,
  xM: number,
  zM: number,
): (readonly [number, number])[] | null => {
  const gone = absent();
  const from = nearestFree(grid, mm(pose.xM), mm(pose.zM), gone);
  const to = nearestFree(grid, mm(xM), mm(zM), gone);
  const way = from && to && findPath(grid, from, to, gone);
  return way ? [...way] : null;
};

export const createWalker = (body: Body): Walker => {
  const { grid, pose, absent, dispatch } = body;
  let way: (readonly [number, number])[] = [];
  let sinceReportS = REPORT_EVERY_S;
  let reported = '';
  const here = () => latticePoint(grid, mm(pose.xM), mm(pose.zM), absent());
  let seenXM = NaN;
  let seenZM = NaN;
  const report = (): void => {
    // Who stands still costs nothing: this is asked on every frame.
    if (pose.xM === seenXM && pose.zM === seenZM) return;
    seenXM = pose.xM;
    seenZM = pose.zM;
    const point = here();
    if (!point || point.join() === reported) return;
    reported = point.join();
    sinceReportS = 0;
    dispatch({ type: 'go', xMm: point[0], yMm: point[1] });
  };
  return {
    moveBy: (dxM, dzM) => {
      way = [];
      moveBy(body, dxM, dzM);
    },
    landing: (xM, zM) => landing(body, xM, zM),
    jumpTo: (xM, zM) => {
      const spot = landing(body, xM, zM);
      if (!spot || !wayTo(body, spot[0], spot[1])) return false;
      way = [];
      [pose.xM, pose.zM] = spot;
      report();
      return true;
    },
    walkTo: (xM, zM) => {
      way = wayTo(body, xM, zM) ?? [];
      return way.length > 0;
    },
    stopWalking: () => {
      way = [];
    },
    settle: () => {
      way = [];
      reported = here()?.join() ?? '';
    },
    advance: (elapsedSeconds) => {
      if (way.length > 0 && !follow(body, way, WALK_M_PER_S * elapsedSeconds)) way = [];
      sinceReportS += elapsedSeconds;
      if (sinceReportS >= REPORT_EVERY_S) report();
    },
  };
};
