import { cellAt } from './cellAt';
import { forEachNeighbour } from './forEachNeighbour';
import { isCellFree } from './isCellFree';
import type { NavigationGrid } from './navigationGrid';

/** Per cell 1 when a body at the point can walk there. */
export const reachableCells = (
  grid: NavigationGrid,
  [xMm, yMm]: readonly [xMm: number, yMm: number],
  absent: ReadonlySet<string>,
): Uint8Array => {
  const reached = new Uint8Array(grid.blocked.length);
  const start = cellAt(grid, xMm, yMm);
  if (start < 0 || !isCellFree(grid, start, absent)) return reached;
  const open = [start];
  reached[start] = 1;
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    forEachNeighbour(grid, cell, absent, (neighbour) => {
      if (reached[neighbour] === 1) return;
      reached[neighbour] = 1;
      open.push(neighbour);
    });
  }
  return reached;
};
