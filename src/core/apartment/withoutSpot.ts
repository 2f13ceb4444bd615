import { cellCentre } from './cellCentre';
import type { NavigationGrid } from './navigationGrid';

// A cache, not state: who stands in the way is asked for again and again, and all that is known of a grid hangs on it.
const kept = new WeakMap<NavigationGrid, { readonly key: string; readonly open: NavigationGrid }>();

/** The grid while somebody stands at a point: nobody else can be as near as that. */
export const withoutSpot = (
  grid: NavigationGrid,
  [xMm, yMm]: readonly [xMm: number, yMm: number],
  apartMm: number,
): NavigationGrid => {
  const key = `${xMm} ${yMm} ${apartMm}`;
  const known = kept.get(grid);
  if (known?.key === key) return known.open;
  const blocked = grid.blocked.map((was, cell) => {
    const [x, y] = cellCentre(grid, cell);
    return Math.max(Math.abs(x - xMm), Math.abs(y - yMm)) < apartMm ? 1 : was;
  });
  const open = { ...grid, blocked };
  kept.set(grid, { key, open });
  return open;
};
