import { cellAt } from './cellAt';
import { groundOf } from './groundOf';
import type { NavigationGrid } from './navigationGrid';

/** Tells of a cell whether a body at the point can walk there. From a spot that is not free nothing is in reach. */
export const reachableCells = (
  grid: NavigationGrid,
  [xMm, yMm]: readonly [xMm: number, yMm: number],
  absent: ReadonlySet<string>,
): ((cell: number) => boolean) => {
  const { region } = groundOf(grid, absent);
  const start = region[cellAt(grid, xMm, yMm)] ?? -1;
  return (cell) => start >= 0 && region[cell] === start;
};
