import { Box3, type Object3D } from 'three';
import { footprintOf } from '../../core/apartment/footprintOf';
import type { Footprint } from '../../core/apartment/isInSight';
import type { Manifest } from '../../core/apartment/manifest';

const box = new Box3();

/** What a model covers of the plan where it is now, with every variant of it; null when it has no shape. */
export const footprintIn = (manifest: Manifest, object: Object3D): Footprint | null => {
  object.updateWorldMatrix(true, true);
  box.setFromObject(object);
  if (box.isEmpty()) return null;
  const { min, max } = box;
  return footprintOf(
    manifest,
    [Math.floor(min.x * 1000), Math.floor(min.z * 1000)],
    [Math.ceil(max.x * 1000), Math.ceil(max.z * 1000)],
  );
};
