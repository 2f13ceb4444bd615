import type { NavigationGrid } from './navigationGrid';

/** The point in the middle of a cell. */
export const cellCentre = (
  grid: NavigationGrid,
  cell: number,
): readonly [xMm: number, yMm: number] => {
  const half = Math.floor(grid.cellMm / 2);
  const column = cell % grid.columns;
  const row = (cell - column) / grid.columns;
  return [grid.originXMm + column * grid.cellMm + half, grid.originYMm + row * grid.cellMm + half];
};
