import { cellAt } from './cellAt';
import { isCellFree } from './isCellFree';
import type { NavigationGrid } from './navigationGrid';

/** Can a body stand at the point, with the `absent` objects gone? */
export const isFree = (
  grid: NavigationGrid,
  xMm: number,
  yMm: number,
  absent: ReadonlySet<string>,
): boolean => {
  const cell = cellAt(grid, xMm, yMm);
  return cell >= 0 && isCellFree(grid, cell, absent);
};
