import { cellAt } from './cellAt';
import { cellCentre } from './cellCentre';
import { createCellQueue, type CellQueue } from './createCellQueue';
import { groundOf, type Ground } from './groundOf';
import { movablesOf, type Movables } from './movablesOf';
import type { NavigationGrid } from './navigationGrid';

type Point = readonly [xMm: number, yMm: number];

const wayBack = (cameFrom: Int32Array, goal: number): readonly number[] => {
  const cells: number[] = [];
  for (let cell = goal; cell >= 0; cell = cameFrom[cell] ?? -1) cells.push(cell);
  return cells.reverse();
};

/** Ways kept per flat: enough for every pair of places in it, too few to be felt. */
const MOST_KEPT = 4000;

/** A way, with what it rests on: the objects whose cells were looked at, and those of them that were gone. */
type Kept = {
  readonly way: readonly Point[] | null;
  readonly met: readonly string[];
  readonly gone: ReadonlySet<string>;
};

type Ways = { count: number; readonly byEnds: Map<number, Kept[]> };

// A cache, not state: the way between two cells is the same while the same objects that were met are gone.
const kept = new WeakMap<NavigationGrid, Ways>();

const NO_WAYS: readonly Kept[] = [];

/** More than any way costs. Of two that cost the same, the cell nearer to the goal is looked at first, and fewer are. */
const FURTHEST = 65_536;

type Scratch = {
  /** Cheapest cost found so far per cell; -1 where no way led yet. */
  readonly cost: Int32Array;
  readonly cameFrom: Int32Array;
  readonly done: Uint8Array;
  /** The cells with a cost: `touched.cells` up to `touched.count`. */
  readonly touched: { readonly cells: Int32Array; count: number };
  /** Per entry in `Movables.objects`: 1 where one of its cells was looked at. */
  readonly met: Uint8Array;
  readonly queue: CellQueue;
};

// Room to work in, kept since arrays as large as the flat are much to throw away after every way.
const scratches = new WeakMap<NavigationGrid, Scratch>();

const newScratch = (grid: NavigationGrid): Scratch => {
  const cells = grid.blocked.length;
  return {
    cost: new Int32Array(cells).fill(-1),
    cameFrom: new Int32Array(cells),
    done: new Uint8Array(cells),
    touched: { cells: new Int32Array(cells), count: 0 },
    met: new Uint8Array(movablesOf(grid).objects.length),
    queue: createCellQueue(),
  };
};

/** Only what the search before left is wiped: a way touches few cells of a flat. */
const wiped = (grid: NavigationGrid): Scratch => {
  const scratch = scratches.get(grid) ?? newScratch(grid);
  scratches.set(grid, scratch);
  const { cost, done, touched, met, queue } = scratch;
  for (let index = 0; index < touched.count; index++) {
    const cell = touched.cells[index] ?? 0;
    cost[cell] = -1;
    done[cell] = 0;
  }
  touched.count = 0;
  met.fill(0);
  queue.clear();
  return scratch;
};

/** Notes a way to a cell; false when one as cheap is known. */
const reached = (scratch: Scratch, cell: number, from: number, there: number): boolean => {
  const { cost, cameFrom, touched } = scratch;
  const known = cost[cell] ?? -1;
  if (known >= 0 && known <= there) return false;
  if (known < 0) touched.cells[touched.count++] = cell;
  cost[cell] = there;
  cameFrom[cell] = from;
  return true;
};

const meetAround = ({ at }: Movables, met: Uint8Array, cell: number, columns: number): void => {
  for (let dr = -columns; dr <= columns; dr += columns) {
    for (let dc = -1; dc <= 1; dc++) {
      const movable = at[cell + dr + dc] ?? -1;
      if (movable >= 0) met[movable] = 1;
    }
  }
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
  const scratch = wiped(grid);
  const { cost, done, met, queue } = scratch;
  const movables = movablesOf(grid);
  const goalRow = Math.floor(goal / columns);
  const goalColumn = goal - goalRow * columns;
  reached(scratch, start, -1, 0);
  queue.push(start, 0);
  for (let cell = queue.pop(); cell >= 0; cell = queue.pop()) {
    if (cell === goal)
      return wayBack(scratch.cameFrom, goal).map((index) => cellCentre(grid, index));
    if (done[cell] === 1) continue;
    done[cell] = 1;
    if (movables.beside[cell] === 1) meetAround(movables, met, cell, columns);
    const soFar = cost[cell] ?? 0;
    const row = Math.floor(cell / columns) - goalRow;
    const column = cell - (row + goalRow) * columns - goalColumn;
    for (let dr = -1; dr <= 1; dr++) {
      const level = cell + dr * columns;
      if (free[level] !== 1 && dr !== 0) continue;
      for (let dc = -1; dc <= 1; dc++) {
        const next = level + dc;
        if (free[next] !== 1 || done[next] === 1) continue;
        const diagonal = dr !== 0 && dc !== 0;
        if (diagonal && free[cell + dc] !== 1) continue;
        const there = soFar + (diagonal ? 14 : 10);
        if (!reached(scratch, next, cell, there)) continue;
        const rows = Math.abs(row + dr);
        const across = Math.abs(column + dc);
        const left = rows > across ? 10 * rows + 4 * across : 10 * across + 4 * rows;
        queue.push(next, (there + left) * FURTHEST + left);
      }
    }
  }
  return null;
};

/** The objects whose cells the last search looked at. */
const metIn = (grid: NavigationGrid): readonly string[] => {
  const met = scratches.get(grid)?.met;
  const { objects } = movablesOf(grid);
  return [...new Set(objects.filter((_names, index) => met?.[index] === 1).flat())];
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
  const ways = kept.get(grid) ?? { count: 0, byEnds: new Map<number, Kept[]>() };
  kept.set(grid, ways);
  const ends = start * grid.blocked.length + goal;
  const known = (ways.byEnds.get(ends) ?? NO_WAYS).find(({ met, gone }) =>
    met.every((object) => gone.has(object) === absent.has(object)),
  );
  if (known !== undefined) return known.way;
  const way = search(grid, ground, start, goal);
  const met = metIn(grid);
  const gone = new Set(met.filter((object) => absent.has(object)));
  if (ways.count >= MOST_KEPT) ways.byEnds.clear();
  ways.count = ways.count >= MOST_KEPT ? 1 : ways.count + 1;
  ways.byEnds.set(ends, [...(ways.byEnds.get(ends) ?? NO_WAYS), { way, met, gone }]);
  return way;
};
