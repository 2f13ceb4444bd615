import { cellAt } from './cellAt';
import { cellCentre } from './cellCentre';
import { createCellQueue } from './createCellQueue';
import { groundOf, type Ground } from './groundOf';
import type { NavigationGrid } from './navigationGrid';

type Point = readonly [xMm: number, yMm: number];

const wayBack = (cameFrom: Int32Array, goal: number): readonly number[] => {
  const cells: number[] = [];
  for (let cell = goal; cell >= 0; cell = cameFrom[cell] ?? -1) cells.push(cell);
  return cells.reverse();
};

/** Ways kept per ground: enough for every pair of places in a flat, too few to be felt. */
const MOST_KEPT = 2000;

// A cache, not state: on the same ground the way between two cells is always the same.
const kept = new WeakMap<Ground, Map<number, readonly Point[] | null>>();

type Scratch = {
  readonly cost: Int32Array;
  readonly cameFrom: Int32Array;
  readonly done: Uint8Array;
};

// Room to work in, wiped before each use: three arrays as large as the flat are much to throw away after every way.
const scratches = new WeakMap<NavigationGrid, Scratch>();

const wiped = (grid: NavigationGrid): Scratch => {
  const cells = grid.blocked.length;
  const scratch = scratches.get(grid) ?? {
    cost: new Int32Array(cells),
    cameFrom: new Int32Array(cells),
    done: new Uint8Array(cells),
  };
  scratches.set(grid, scratch);
  scratch.cost.fill(-1);
  scratch.cameFrom.fill(-1);
  scratch.done.fill(0);
  return scratch;
};

/**
 * A*, with the cost of the way if nothing stood in it as its guess: 10 a straight step and 14 a diagonal one. The steps
 * are those of `forEachStep`, written out here since this is what a visit spends most on.
 */
const search = (
  grid: NavigationGrid,
  { columns, free }: Ground,
  start: number,
  goal: number,
): readonly Point[] | null => {
  const { cost, cameFrom, done } = wiped(grid);
  const goalRow = Math.floor(goal / columns);
  const goalColumn = goal - goalRow * columns;
  const queue = createCellQueue();
  cost[start] = 0;
  queue.push(start, 0);
  for (let cell = queue.pop(); cell >= 0; cell = queue.pop()) {
    if (cell === goal) return wayBack(cameFrom, goal).map((index) => cellCentre(grid, index));
    if (done[cell] === 1) continue;
    done[cell] = 1;
    const soFar = cost[cell] ?? 0;
    const row = Math.floor(cell / columns);
    const column = cell - row * columns;
    for (let dr = -1; dr <= 1; dr++) {
      for (let dc = -1; dc <= 1; dc++) {
        const next = cell + dr * columns + dc;
        if (free[next] !== 1 || done[next] === 1) continue;
        const diagonal = dr !== 0 && dc !== 0;
        if (diagonal && (free[cell + dc] !== 1 || free[cell + dr * columns] !== 1)) continue;
        const there = soFar + (diagonal ? 14 : 10);
        const known = cost[next] ?? -1;
        if (known >= 0 && known <= there) continue;
        cost[next] = there;
        cameFrom[next] = cell;
        const rows = Math.abs(row + dr - goalRow);
        const across = Math.abs(column + dc - goalColumn);
        queue.push(next, there + 10 * Math.max(rows, across) + 4 * Math.min(rows, across));
      }
    }
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
