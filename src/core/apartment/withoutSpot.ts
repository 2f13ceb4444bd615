import { cellCentre } from './cellCentre';
import type { NavigationGrid } from './navigationGrid';

/** The grid while somebody stands at a point: nobody else can be as near as that. */
export const withoutSpot = (
  grid: NavigationGrid,
  [xMm, yMm]: readonly [xMm: number, yMm: number],
  apartMm: number,
): NavigationGrid => {
  const blocked = grid.blocked.map((was, cell) => {
    const [x, y] = cellCentre(grid, cell);
    return Math.max(Math.abs(x - xMm), Math.abs(y - yMm)) < apartMm ? 1 : was;
  });
  return { ...grid, blocked };
};
