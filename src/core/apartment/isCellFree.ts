import type { NavigationGrid } from './navigationGrid';

/** Can a body stand in the cell, with the `absent` objects gone? */
export const isCellFree = (
  grid: NavigationGrid,
  cell: number,
  absent: ReadonlySet<string>,
): boolean => {
  const blocked = grid.blocked[cell];
  if (blocked === 0) return true;
  if (blocked !== 2 || absent.size === 0) return false;
  return grid.blockers.get(cell)?.every((object) => absent.has(object)) ?? false;
};
