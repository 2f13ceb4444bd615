import type { CompiledApartment } from '../../core/apartment/compiledApartment';
import { floorHeightAt } from '../../core/apartment/floorHeightAt';
import type { Manifest } from '../../core/apartment/manifest';

export type Solid = (xM: number, yM: number, zM: number) => boolean;

/** Whether a point is inside one of these boxes of a flat. */
export const solidAt = (apartment: CompiledApartment, boxes: Manifest['collision']): Solid => {
  const standing = boxes.map(({ min, max, heightMm }) => ({
    min,
    max,
    topMm: heightMm + (floorHeightAt(apartment, (min[0] + max[0]) / 2, (min[1] + max[1]) / 2) ?? 0),
  }));
  return (xM, yM, zM) => {
    const [x, y, z] = [xM * 1000, yM * 1000, zM * 1000];
    return standing.some(
      ({ min, max, topMm }) => y < topMm && x > min[0] && x < max[0] && z > min[1] && z < max[1],
    );
  };
};
