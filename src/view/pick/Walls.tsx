import { useMemo } from 'react';
import { Object3D, type Box3, type Intersection, type Raycaster } from 'three';
import type { ThreeEvent } from '@react-three/fiber';
import type { CompiledApartment } from '../../core/apartment/compiledApartment';
import { standingBoxes } from '../bindings/standingBoxes';
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

const stop = (event: ThreeEvent<Event>): void => {
  event.stopPropagation();
};

/** Keeps one from pointing at things through walls. Boxes of the manifest instead of triangles of the model: no cost. */
export const Walls = ({ apartment }: { readonly apartment: CompiledApartment }) => {
  const walls = useMemo(() => new WallBoxes(standingBoxes(apartment, OPAQUE_FROM_MM)), [apartment]);
  return <primitive object={walls} onPointerEnter={stop} onPointerMove={stop} onClick={stop} />;
};
