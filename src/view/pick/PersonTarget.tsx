import { useMemo } from 'react';
import { Box3, Object3D, Vector3, type Intersection, type Raycaster } from 'three';
import { boxHit } from './boxHit';

/** Head and trunk of somebody seated, and the knees. */
const BODY = [
  new Box3(new Vector3(-0.26, 0.45, -0.3), new Vector3(0.26, 1.32, 0.15)),
  new Box3(new Vector3(-0.22, 0, 0.15), new Vector3(0.22, 0.62, 0.6)),
];

class Seated extends Object3D {
  override raycast(raycaster: Raycaster, hits: Intersection[]): void {
    for (const box of BODY) boxHit(this, box, raycaster, hits);
  }
}

/** What is pointed at when one points at a seated person. */
export const PersonTarget = () => {
  const target = useMemo(() => new Seated(), []);
  return <primitive object={target} />;
};
