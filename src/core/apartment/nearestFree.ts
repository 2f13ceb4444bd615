import { cellAt } from './cellAt';
import { cellCentre } from './cellCentre';
import { isCellFree } from './isCellFree';
import type { NavigationGrid } from './navigationGrid';

/**
 * The free spot nearest to a point: the point itself when a body can stand there, else the middle of the nearest free
 * cell (the lowest index among equals). Null when nothing is free. Knows nothing of walls between the two.
 */
export const nearestFree = (
  grid: NavigationGrid,
  xMm: number,
  yMm: number,
  absent: ReadonlySet<string>,
): readonly [xMm: number, yMm: number] | null => {
  const here = cellAt(grid, xMm, yMm);
  if (here >= 0 && isCellFree(grid, here, absent)) return [xMm, yMm];
  let best = -1;
  let bestSquared = Infinity;
  for (let cell = 0; cell < grid.blocked.length; cell++) {
    if (grid.blocked[cell] === 1) continue;
    const [x, y] = cellCentre(grid, cell);
    const squared = (x - xMm) * (x - xMm) + (y - yMm) * (y - yMm);
    if (squared >= bestSquared || !isCellFree(grid, cell, absent)) continue;
    best = cell;
    bestSquared = squared;
  }
  return best < 0 ? null : cellCentre(grid, best);
};
