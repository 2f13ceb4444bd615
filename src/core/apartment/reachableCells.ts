import { cellAt } from './cellAt';
import { groundOf, type Ground } from './groundOf';
import type { NavigationGrid } from './navigationGrid';

type IsReachable = (cell: number) => boolean;

const NOTHING: IsReachable = () => false;

// A cache, not state: from all cells of a region the same cells are in reach.
const built = new WeakMap<Ground, Map<number, IsReachable>>();

/**
 * Tells of a cell whether a body at the point can walk there. From a spot that is not free nothing is in reach. The
 * same function for the same cells, so that what is found with it can be kept.
 */
export const reachableCells = (
  grid: NavigationGrid,
  [xMm, yMm]: readonly [xMm: number, yMm: number],
  absent: ReadonlySet<string>,
): IsReachable => {
  const ground = groundOf(grid, absent);
  const start = ground.region[cellAt(grid, xMm, yMm)] ?? -1;
  if (start < 0) return NOTHING;
  const regions = built.get(ground) ?? new Map<number, IsReachable>();
  built.set(ground, regions);
  const known = regions.get(start);
  if (known !== undefined) return known;
  const isReachable: IsReachable = (cell) => ground.region[cell] === start;
  regions.set(start, isReachable);
  return isReachable;
};
