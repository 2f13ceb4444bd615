import { Mesh, type Object3D } from 'three';
import type { Manifest } from '../../core/apartment/manifest';
import { raycastShown } from '../pick/raycastShown';
import { nodeNamed } from './nodeNamed';

/**
 * Takes each object of the manifest out of the flat, keeping its place in the world. What the file does not have is
 * left out: the simulation does not need the picture.
 */
export const collectObjects = (
  shell: Object3D,
  objects: Manifest['objects'],
): ReadonlyMap<string, Object3D> => {
  shell.updateMatrixWorld(true);
  const found = new Map<string, Object3D>();
  for (const { id, node } of objects) {
    const object = nodeNamed(shell, node);
    if (!object) continue;
    object.matrix.copy(object.matrixWorld);
    object.matrix.decompose(object.position, object.quaternion, object.scale);
    object.removeFromParent();
    object.traverse((part) => {
      if (part instanceof Mesh) part.raycast = raycastShown;
    });
    found.set(id, object);
  }
  return found;
};
