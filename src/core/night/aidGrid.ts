import { buildGrid } from '../apartment/buildGrid';
import type { CompiledApartment } from '../apartment/compiledApartment';
import type { NavigationGrid } from '../apartment/navigationGrid';

const CELL_MM = 100;

// A cache, not state: the grid for a width is that of its flat.
const built = new WeakMap<CompiledApartment, Map<number, NavigationGrid>>();

/** Where somebody as wide as this, with her aid, can be. */
export const aidGrid = (apartment: CompiledApartment, widthMm: number): NavigationGrid => {
  const grids = built.get(apartment) ?? new Map<number, NavigationGrid>();
  built.set(apartment, grids);
  const known = grids.get(widthMm);
  if (known !== undefined) return known;
  const grid = buildGrid(apartment.manifest, { cellMm: CELL_MM, radiusMm: widthMm >> 1 });
  grids.set(widthMm, grid);
  return grid;
};
