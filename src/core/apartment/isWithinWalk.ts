import { distanceMm } from '../kernel/distanceMm';
import { cellAt } from './cellAt';
import { cellCentre } from './cellCentre';
import { createCellQueue } from './createCellQueue';
import { forEachStep } from './forEachStep';
import { groundOf, type Ground } from './groundOf';
import type { NavigationGrid } from './navigationGrid';

export type Spot = { readonly room: string; readonly xMm: number; readonly yMm: number };

/** What a straight step costs (see `forEachStep`). */
const STRAIGHT = 10;
/** A way in eighths of a turn is up to this much longer than the same way walked freely, in per cent. */
const LONGER_PERCENT = 8;
/** A chair has free floor on several sides: this much further than the nearest is beside it too. */
const SLACK_MM = 300;
const MOST_KEPT = 4096;

type Beside = { readonly cell: number; readonly farMm: number };

/** The free cells of a room that are hardly further from a spot than the nearest one is. */
const cellsBeside = (
  grid: NavigationGrid,
  { free }: Ground,
  { room, xMm, yMm }: Spot,
): readonly number[] => {
  const wanted = grid.roomIds.indexOf(room);
  const near: Beside[] = [];
  let nearestMm = Infinity;
  for (let cell = 0; cell < free.length; cell++) {
    if (free[cell] !== 1 || grid.room[cell] !== wanted) continue;
    const farMm = distanceMm(cellCentre(grid, cell), [xMm, yMm]);
    if (farMm < nearestMm) nearestMm = farMm;
    if (farMm <= nearestMm + SLACK_MM) near.push({ cell, farMm });
  }
  return near.filter(({ farMm }) => farMm <= nearestMm + SLACK_MM).map(({ cell }) => cell);
};

/**
 * Where somebody stands who is at a spot, or who reaches for it: the cell itself when it is free, else the free floor
 * beside it, in its own room (the nearest of all may lie behind a wall) and towards `other`. -1 for none.
 */
const freeCellOf = (grid: NavigationGrid, ground: Ground, spot: Spot, other: Spot): number => {
  const here = cellAt(grid, spot.xMm, spot.yMm);
  if (here >= 0 && ground.free[here] === 1) return here;
  let best = -1;
  let bestMm = Infinity;
  for (const cell of cellsBeside(grid, ground, spot)) {
    const farMm = distanceMm(cellCentre(grid, cell), [other.xMm, other.yMm]);
    if (farMm >= bestMm) continue;
    best = cell;
    bestMm = farMm;
  }
  return best;
};

/** Is the floor free all along the straight line between two cells? */
const isOpen = (grid: NavigationGrid, { free }: Ground, from: number, to: number): boolean => {
  const [ax, ay] = cellCentre(grid, from);
  const [bx, by] = cellCentre(grid, to);
  const parts = 2 * Math.ceil(distanceMm([ax, ay], [bx, by]) / grid.cellMm);
  for (let i = 1; i < parts; i++) {
    const x = ax + Math.trunc(((bx - ax) * i) / parts);
    const y = ay + Math.trunc(((by - ay) * i) / parts);
    if (free[cellAt(grid, x, y)] !== 1) return false;
  }
  return true;
};

/** Cheapest first over the free cells, no further than `most`. */
const isReachedFor = (ground: Ground, from: number, to: number, most: number): boolean => {
  const cost = new Map([[from, 0]]);
  const queue = createCellQueue();
  queue.push(from, 0);
  for (let cell = queue.pop(); cell >= 0; cell = queue.pop()) {
    if (cell === to) return true;
    const soFar = cost.get(cell) ?? 0;
    forEachStep(ground, cell, (next, step) => {
      const known = cost.get(next);
      if (soFar + step > most || (known !== undefined && known <= soFar + step)) return;
      cost.set(next, soFar + step);
      queue.push(next, soFar + step);
    });
  }
  return false;
};

const find = (
  grid: NavigationGrid,
  ground: Ground,
  a: number,
  b: number,
  limitMm: number,
): boolean => {
  if (a === b) return true;
  if (isOpen(grid, ground, a, b))
    return distanceMm(cellCentre(grid, a), cellCentre(grid, b)) <= limitMm;
  if (ground.region[a] !== ground.region[b]) return false;
  const most = Math.floor((limitMm * STRAIGHT * (100 + LONGER_PERCENT)) / (100 * grid.cellMm));
  return isReachedFor(ground, a, b, most);
};

// A cache, not state: the same spots on the same ground are always as far from each other.
const known = new WeakMap<Ground, Map<string, boolean>>();

const nameOf = ({ room, xMm, yMm }: Spot): string => `${room} ${xMm} ${yMm}`;

/**
 * Are two spots at most `limitMm` apart on foot: straight over free floor, else round what stands between? A spot that
 * nobody can stand on (a bed, a switch on the wall) counts from the free floor beside it. Asked at every fact, so the
 * straight distance is looked at first and what was found is kept.
 */
export const isWithinWalk = (
  grid: NavigationGrid,
  absent: ReadonlySet<string>,
  from: Spot,
  to: Spot,
  limitMm: number,
): boolean => {
  if (distanceMm([from.xMm, from.yMm], [to.xMm, to.yMm]) > limitMm) return false;
  const ground = groundOf(grid, absent);
  const answers = known.get(ground) ?? new Map<string, boolean>();
  known.set(ground, answers);
  const key = `${nameOf(from)} ${nameOf(to)} ${limitMm}`;
  const before = answers.get(key);
  if (before !== undefined) return before;
  const a = freeCellOf(grid, ground, from, to);
  const b = freeCellOf(grid, ground, to, from);
  const answer = a >= 0 && b >= 0 && find(grid, ground, a, b, limitMm);
  if (answers.size >= MOST_KEPT) answers.clear();
  answers.set(key, answer);
  return answer;
};
