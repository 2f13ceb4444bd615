import { Box3, Vector3 } from 'three';
import type { CompiledApartment } from '../../core/apartment/compiledApartment';

/** Walls and fixed furniture of at least this height, as boxes in metres of the scene. */
export const standingBoxes = ({ manifest }: CompiledApartment, fromHeightMm: number): Box3[] =>
  manifest.collision
    .filter(({ object, heightMm }) => object === undefined && heightMm >= fromHeightMm)
    .map(
      ({ min, max, heightMm }) =>
        new Box3(
          new Vector3(min[0] / 1000, 0, min[1] / 1000),
          new Vector3(max[0] / 1000, heightMm / 1000, max[1] / 1000),
        ),
    );
