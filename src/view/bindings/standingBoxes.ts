import { Box3, Vector3 } from 'three';
import type { CompiledApartment } from '../../core/apartment/compiledApartment';
import { floorHeightAt } from '../../core/apartment/floorHeightAt';

/** Walls and fixed furniture of at least this height, as boxes in metres of the scene. */
export const standingBoxes = (apartment: CompiledApartment, fromHeightMm: number): Box3[] => {
  const { collision, floors = [] } = apartment.manifest;
  // A wall stands in no room, and beside a lower floor it reaches down to that.
  const lowestMm = Math.min(0, ...floors.map(({ heightMm }) => heightMm));
  return collision
    .filter(({ object, heightMm }) => object === undefined && heightMm >= fromHeightMm)
    .map(({ min, max, heightMm }) => {
      const [xMm, yMm] = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2];
      const floorMm = floorHeightAt(apartment, xMm, yMm);
      return new Box3(
        new Vector3(min[0] / 1000, (floorMm ?? lowestMm) / 1000, min[1] / 1000),
        new Vector3(max[0] / 1000, ((floorMm ?? 0) + heightMm) / 1000, max[1] / 1000),
      );
    });
};
