import { isCellFree } from './isCellFree';
import type { NavigationGrid } from './navigationGrid';

const STRAIGHT = 10;
const DIAGONAL = 14;

/**
 * Calls back with every free cell one step away and the cost of the step (10 straight, 14 diagonal). A diagonal step
 * needs both cells beside it free, so that no corner is cut.
 */
export const forEachNeighbour = (
  grid: NavigationGrid,
  cell: number,
  absent: ReadonlySet<string>,
  visit: (neighbour: number, cost: number) => void,
): void => {
  const column = cell % grid.columns;
  const row = (cell - column) / grid.columns;
  const isOpen = (dc: number, dr: number): boolean => {
    const c = column + dc;
    const r = row + dr;
    if (c < 0 || r < 0 || c >= grid.columns || r >= grid.rows) return false;
    return isCellFree(grid, r * grid.columns + c, absent);
  };
  for (let dr = -1; dr <= 1; dr++) {
    for (let dc = -1; dc <= 1; dc++) {
      if ((dc === 0 && dr === 0) || !isOpen(dc, dr)) continue;
      const diagonal = dc !== 0 && dr !== 0;
      if (diagonal && !(isOpen(dc, 0) && isOpen(0, dr))) continue;
      visit(cell + dr * grid.columns + dc, diagonal ? DIAGONAL : STRAIGHT);
    }
  }
};
