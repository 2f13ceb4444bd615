import { Vector3, type Object3D } from 'three';

const UP = new Vector3(0, 1, 0);
const offset = new Vector3();

/** Turns the play space about the head, so that a snap turn does not move the trainee. Positive turns left. */
export const turnAbout = (origin: Object3D, head: Vector3, angleRad: number): void => {
  offset.copy(origin.position).sub(head).setY(0).applyAxisAngle(UP, angleRad);
  origin.position.x = head.x + offset.x;
  origin.position.z = head.z + offset.z;
  origin.rotation.y += angleRad;
};
