import type { NavigationGrid } from './navigationGrid';

/** The index of the cell over a point, or -1 beyond the grid. */
export const cellAt = (grid: NavigationGrid, xMm: number, yMm: number): number => {
  const column = Math.floor((xMm - grid.originXMm) / grid.cellMm);
  const row = Math.floor((yMm - grid.originYMm) / grid.cellMm);
  if (column < 0 || row < 0 || column >= grid.columns || row >= grid.rows) return -1;
  return row * grid.columns + column;
};
