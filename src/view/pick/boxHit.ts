import {
  Matrix4,
  Ray,
  Vector3,
  type Box3,
  type Intersection,
  type Object3D,
  type Raycaster,
} from 'three';

const ray = new Ray();
const inverse = new Matrix4();
const point = new Vector3();

/** Where a ray first meets a box given in the frame of its object. Adds nothing when the ray starts inside. */
export const boxHit = (
  object: Object3D,
  box: Box3,
  raycaster: Raycaster,
  hits: Intersection[],
): void => {
  ray.copy(raycaster.ray).applyMatrix4(inverse.copy(object.matrixWorld).invert());
  if (box.containsPoint(ray.origin) || !ray.intersectBox(box, point)) return;
  point.applyMatrix4(object.matrixWorld);
  const distance = raycaster.ray.origin.distanceTo(point);
  if (distance < raycaster.near || distance > raycaster.far) return;
  hits.push({ object, distance, point: point.clone() });
};
