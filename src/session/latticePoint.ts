import { isFree } from '../core/apartment/isFree';
import type { NavigationGrid } from '../core/apartment/navigationGrid';

const LATTICE_MM = 250;
const AROUND = [0, -1, 1] as const;

/** The free point of the 250 mm lattice nearest to a spot, or null where furniture leaves none within reach. */
export const latticePoint = (
  grid: NavigationGrid,
  xMm: number,
  yMm: number,
  absent: ReadonlySet<string>,
): readonly [xMm: number, yMm: number] | null => {
  const column = Math.round(xMm / LATTICE_MM);
  const row = Math.round(yMm / LATTICE_MM);
  let best: readonly [number, number] | null = null;
  let bestMm = Infinity;
  for (const dc of AROUND)
    for (const dr of AROUND) {
      const x = (column + dc) * LATTICE_MM;
      const y = (row + dr) * LATTICE_MM;
      const far = Math.hypot(x - xMm, y - yMm);
      if (far < bestMm && isFree(grid, x, y, absent)) [best, bestMm] = [[x, y], far];
    }
  return best;
};
