import { Box3, type Object3D } from 'three';
import type { Manifest } from '../../core/apartment/manifest';
import { roomsTouched } from '../../core/apartment/roomsTouched';

const box = new Box3();

/** The rooms that a model stands in where it is now, whatever variant of it is drawn; none when it has no shape. */
export const roomsOf = (manifest: Manifest, object: Object3D): ReadonlySet<string> => {
  object.updateWorldMatrix(true, true);
  box.setFromObject(object);
  if (box.isEmpty()) return new Set();
  const { min, max } = box;
  return roomsTouched(
    manifest,
    [Math.floor(min.x * 1000), Math.floor(min.z * 1000)],
    [Math.ceil(max.x * 1000), Math.ceil(max.z * 1000)],
  );
};
