import { useMemo } from 'react';
import { Box3, Object3D, Vector3, type Intersection, type Raycaster } from 'three';
import type { ThreeEvent } from '@react-three/fiber';
import type { CompiledApartment } from '../../core/apartment/compiledApartment';
import { boxHit } from './boxHit';

/** Lower than this, one looks over it: a table hides no rug. */
const OPAQUE_FROM_MM = 1800;

class WallBoxes extends Object3D {
  readonly boxes: readonly Box3[];

  constructor(boxes: readonly Box3[]) {
    super();
    this.boxes = boxes;
  }

  override raycast(raycaster: Raycaster, hits: Intersection[]): void {
    for (const box of this.boxes) boxHit(this, box, raycaster, hits);
  }
}

const wallBoxes = ({ manifest }: CompiledApartment): Box3[] =>
  manifest.collision
    .filter(({ object, heightMm }) => object === undefined && heightMm >= OPAQUE_FROM_MM)
    .map(
      ({ min, max, heightMm }) =>
        new Box3(
          new Vector3(min[0] / 1000, 0, min[1] / 1000),
          new Vector3(max[0] / 1000, heightMm / 1000, max[1] / 1000),
        ),
    );

const stop = (event: ThreeEvent<Event>): void => {
  event.stopPropagation();
};

/** Keeps one from pointing at things through walls. Boxes of the manifest instead of triangles of the model: no cost. */
export const Walls = ({ apartment }: { readonly apartment: CompiledApartment }) => {
  const walls = useMemo(() => new WallBoxes(wallBoxes(apartment)), [apartment]);
  return <primitive object={walls} onPointerEnter={stop} onPointerMove={stop} onClick={stop} />;
};
