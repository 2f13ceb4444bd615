import { cellAt } from './cellAt';
import { cellCentre } from './cellCentre';
import { createCellQueue } from './createCellQueue';
import { forEachStep } from './forEachStep';
import { groundOf, type Ground } from './groundOf';
import type { NavigationGrid } from './navigationGrid';

type Point = readonly [xMm: number, yMm: number];

/** Cost of the way if nothing stood in it: never more than the true cost. */
const leastCost = (grid: NavigationGrid, a: number, b: number): number => {
  const columns = Math.abs((a % grid.columns) - (b % grid.columns));
  const rows = Math.abs(Math.floor(a / grid.columns) - Math.floor(b / grid.columns));
  return 10 * Math.max(columns, rows) + 4 * Math.min(columns, rows);
};

const wayBack = (cameFrom: Int32Array, goal: number): readonly number[] => {
  const cells: number[] = [];
  for (let cell = goal; cell >= 0; cell = cameFrom[cell] ?? -1) cells.push(cell);
  return cells.reverse();
};

/** Ways kept per ground: enough for every pair of places in a flat, too few to be felt. */
const MOST_KEPT = 2000;

// A cache, not state: on the same ground the way between two cells is always the same.
const kept = new WeakMap<Ground, Map<number, readonly Point[] | null>>();

const search = (
  grid: NavigationGrid,
  ground: Ground,
  start: number,
  goal: number,
): readonly Point[] | null => {
  const cost = new Int32Array(grid.blocked.length).fill(-1);
  const cameFrom = new Int32Array(grid.blocked.length).fill(-1);
  const done = new Uint8Array(grid.blocked.length);
  const queue = createCellQueue();
  cost[start] = 0;
  queue.push(start, leastCost(grid, start, goal));
  for (let cell = queue.pop(); cell >= 0; cell = queue.pop()) {
    if (cell === goal) return wayBack(cameFrom, goal).map((index) => cellCentre(grid, index));
    if (done[cell] === 1) continue;
    done[cell] = 1;
    const soFar = cost[cell] ?? 0;
    forEachStep(ground, cell, (neighbour, step) => {
      const known = cost[neighbour] ?? -1;
      if (known >= 0 && known <= soFar + step) return;
      cost[neighbour] = soFar + step;
      cameFrom[neighbour] = cell;
      queue.push(neighbour, soFar + step + leastCost(grid, neighbour, goal));
    });
  }
  return null;
};

/**
 * The shortest way on foot (A*), as the middles of its cells from `from` to `to`; null when one of them is not free or
 * there is no way. The same call gives the same way on every machine.
 */
export const findPath = (
  grid: NavigationGrid,
  from: Point,
  to: Point,
  absent: ReadonlySet<string>,
): readonly Point[] | null => {
  const start = cellAt(grid, from[0], from[1]);
  const goal = cellAt(grid, to[0], to[1]);
  if (start < 0 || goal < 0) return null;
  const ground = groundOf(grid, absent);
  const region = ground.region[start] ?? -1;
  if (region < 0 || region !== ground.region[goal]) return null;
  const ways = kept.get(ground) ?? new Map<number, readonly Point[] | null>();
  kept.set(ground, ways);
  const key = start * grid.blocked.length + goal;
  const known = ways.get(key);
  if (known !== undefined) return known;
  const way = search(grid, ground, start, goal);
  if (ways.size >= MOST_KEPT) ways.clear();
  ways.set(key, way);
  return way;
};
