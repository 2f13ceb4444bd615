import type { Object3D, Vector3 } from 'three';

/** Moves the play space so that the head, not the middle of the play space, stands at the point. */
export const standAt = (origin: Object3D, head: Vector3, xM: number, zM: number): void => {
  origin.position.x += xM - head.x;
  origin.position.z += zM - head.z;
};
