import { cellCentre } from './cellCentre';
import type { NavigationGrid } from './navigationGrid';

// A cache, not state: the cells of a room are those of its grid.
const built = new WeakMap<NavigationGrid, Map<number, readonly number[]>>();

const cellsIn = (grid: NavigationGrid, room: number): readonly number[] => {
  const rooms = built.get(grid) ?? new Map<number, readonly number[]>();
  built.set(grid, rooms);
  const known = rooms.get(room);
  if (known !== undefined) return known;
  const cells: number[] = [];
  for (let cell = 0; cell < grid.room.length; cell++)
    if (grid.room[cell] === room) cells.push(cell);
  rooms.set(room, cells);
  return cells;
};

/**
 * The middle of the reachable cell of a room that is nearest to a point, with its squared distance. In the same room,
 * since the nearest spot of all may lie behind a wall.
 */
export const standingSpot = (
  grid: NavigationGrid,
  isReachable: (cell: number) => boolean,
  room: string,
  [xMm, yMm]: readonly [xMm: number, yMm: number],
): { readonly at: readonly [xMm: number, yMm: number]; readonly squaredMm: number } | null => {
  let best = -1;
  let squaredMm = Infinity;
  for (const cell of cellsIn(grid, grid.roomIds.indexOf(room))) {
    if (!isReachable(cell)) continue;
    const [x, y] = cellCentre(grid, cell);
    const squared = (x - xMm) * (x - xMm) + (y - yMm) * (y - yMm);
    if (squared >= squaredMm) continue;
    best = cell;
    squaredMm = squared;
  }
  return best < 0 ? null : { at: cellCentre(grid, best), squaredMm };
};
