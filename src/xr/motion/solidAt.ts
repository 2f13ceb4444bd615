import type { Manifest } from '../../core/apartment/manifest';

export type Solid = (xM: number, yM: number, zM: number) => boolean;

/** Whether a point is inside one of these boxes of a flat. */
export const solidAt =
  (boxes: Manifest['collision']): Solid =>
  (xM, yM, zM) => {
    const [x, y, z] = [xM * 1000, yM * 1000, zM * 1000];
    return boxes.some(
      ({ min, max, heightMm }) =>
        y < heightMm && x > min[0] && x < max[0] && z > min[1] && z < max[1],
    );
  };
