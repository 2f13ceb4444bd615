import type { CompiledApartment } from './compiledApartment';
import { roomAt } from './roomAt';

/**
 * How high the floor is at a point of the plan, in millimetres above the floor of the flat; null outside every room.
 * A doorway belongs to the room on that side of the door.
 */
export const floorHeightAt = (
  { grid, manifest }: Pick<CompiledApartment, 'grid' | 'manifest'>,
  xMm: number,
  yMm: number,
): number | null => {
  const room = roomAt(grid, xMm, yMm);
  if (room === null) return null;
  const floor = manifest.floors?.findLast(
    ({ room: id, piece }) =>
      id === room &&
      (piece === undefined ||
        (xMm >= piece.min[0] && xMm <= piece.max[0] && yMm >= piece.min[1] && yMm <= piece.max[1])),
  );
  return floor?.heightMm ?? 0;
};
