import { Mesh, type Intersection, type Object3D, type Raycaster } from 'three';

/** Rays of three also meet what is not drawn: a thing taken away, a variant not in force. This one passes through. */
export function raycastShown(this: Mesh, raycaster: Raycaster, hits: Intersection[]): void {
  for (let node: Object3D | null = this; node; node = node.parent) if (!node.visible) return;
  Mesh.prototype.raycast.call(this, raycaster, hits);
}
