import { cellAt } from './cellAt';
import type { NavigationGrid } from './navigationGrid';

/** The room at a point, or null outside every room. A doorway belongs to the room on that side of the door. */
export const roomAt = (grid: NavigationGrid, xMm: number, yMm: number): string | null => {
  const cell = cellAt(grid, xMm, yMm);
  return cell < 0 ? null : (grid.roomIds[grid.room[cell] ?? -1] ?? null);
};
