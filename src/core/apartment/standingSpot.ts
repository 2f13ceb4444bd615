import { cellCentre } from './cellCentre';
import type { NavigationGrid } from './navigationGrid';

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
  const wanted = grid.roomIds.indexOf(room);
  let best = -1;
  let squaredMm = Infinity;
  for (let cell = 0; cell < grid.room.length; cell++) {
    if (grid.room[cell] !== wanted || !isReachable(cell)) continue;
    const [x, y] = cellCentre(grid, cell);
    const squared = (x - xMm) * (x - xMm) + (y - yMm) * (y - yMm);
    if (squared >= squaredMm) continue;
    best = cell;
    squaredMm = squared;
  }
  return best < 0 ? null : { at: cellCentre(grid, best), squaredMm };
};
