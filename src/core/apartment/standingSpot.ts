import { cellCentre } from './cellCentre';
import type { NavigationGrid } from './navigationGrid';

type Cell = { readonly cell: number; readonly xMm: number; readonly yMm: number };

// A cache, not state: the cells of a room, with their middles, are those of its grid.
const built = new WeakMap<NavigationGrid, Map<number, readonly Cell[]>>();

const cellsIn = (grid: NavigationGrid, room: number): readonly Cell[] => {
  const rooms = built.get(grid) ?? new Map<number, readonly Cell[]>();
  built.set(grid, rooms);
  const known = rooms.get(room);
  if (known !== undefined) return known;
  const cells: Cell[] = [];
  for (let cell = 0; cell < grid.room.length; cell++) {
    if (grid.room[cell] !== room) continue;
    const [xMm, yMm] = cellCentre(grid, cell);
    cells.push({ cell, xMm, yMm });
  }
  rooms.set(room, cells);
  return cells;
};

type Spot = { readonly at: readonly [xMm: number, yMm: number]; readonly squaredMm: number };
type IsReachable = (cell: number) => boolean;

const nearest = (
  grid: NavigationGrid,
  isReachable: IsReachable,
  room: string,
  [xMm, yMm]: readonly [xMm: number, yMm: number],
): Spot | null => {
  let best = -1;
  let squaredMm = Infinity;
  for (const { cell, xMm: x, yMm: y } of cellsIn(grid, grid.roomIds.indexOf(room))) {
    const squared = (x - xMm) * (x - xMm) + (y - yMm) * (y - yMm);
    if (squared >= squaredMm || !isReachable(cell)) continue;
    best = cell;
    squaredMm = squared;
  }
  return best < 0 ? null : { at: cellCentre(grid, best), squaredMm };
};

// A cache, not state: the places people go to are few, and what is in reach of them hardly changes.
const kept = new WeakMap<NavigationGrid, WeakMap<IsReachable, Map<string, Spot | null>>>();

/**
 * The middle of the reachable cell of a room that is nearest to a point, with its squared distance. In the same room,
 * since the nearest spot of all may lie behind a wall.
 */
export const standingSpot = (
  grid: NavigationGrid,
  isReachable: IsReachable,
  room: string,
  at: readonly [xMm: number, yMm: number],
): Spot | null => {
  const byReach = kept.get(grid) ?? new WeakMap<IsReachable, Map<string, Spot | null>>();
  kept.set(grid, byReach);
  const spots = byReach.get(isReachable) ?? new Map<string, Spot | null>();
  byReach.set(isReachable, spots);
  const key = `${room} ${at[0]} ${at[1]}`;
  const known = spots.get(key);
  if (known !== undefined) return known;
  const spot = nearest(grid, isReachable, room, at);
  spots.set(key, spot);
  return spot;
};
