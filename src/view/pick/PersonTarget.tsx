import { useMemo } from 'react';
import { Box3, Object3D, Vector3, type Intersection, type Raycaster } from 'three';
import { boxHit } from './boxHit';

const box = (left: number, low: number, back: number, right: number, high: number, front: number) =>
  new Box3(new Vector3(left, low, back), new Vector3(right, high, front));

const LYING = [box(-0.3, 0, -0.9, 0.3, 0.4, 0.9)];
const KNEELING = [box(-0.3, 0, -0.5, 0.3, 0.95, 0.5)];
/** Head and trunk of somebody seated, and the knees. */
const SITTING = [box(-0.26, 0.45, -0.3, 0.26, 1.32, 0.15), box(-0.22, 0, 0.15, 0.22, 0.62, 0.6)];
const STANDING = [box(-0.28, 0, -0.22, 0.28, 1.72, 0.28)];

const BOXES: Readonly<Record<string, readonly Box3[]>> = {
  sitting: SITTING,
  edge: SITTING,
  lying: LYING,
  floor: LYING,
  side: LYING,
  'all-fours': KNEELING,
  'half-kneeling': KNEELING,
};

class Figure extends Object3D {
  boxes = STANDING;
  override raycast(raycaster: Raycaster, hits: Intersection[]): void {
    // Rays of three also meet who is not drawn: somebody who has not come yet.
    if (this.parent?.visible === false) return;
    for (const one of this.boxes) boxHit(this, one, raycaster, hits);
  }
}

/** What is pointed at when one points at a person: the boxes of her posture, since skinned triangles cost too much. */
export const PersonTarget = ({ posture }: { readonly posture: string }) => {
  const target = useMemo(() => new Figure(), []);
  target.boxes = [...(BOXES[posture] ?? STANDING)];
  return <primitive object={target} />;
};
