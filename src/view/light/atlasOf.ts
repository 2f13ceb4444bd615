import type { Object3D } from 'three';

/** The atlas of light that an object has its place in, by `extras.lightmap` on its node or above; null for none. */
export const atlasOf = (object: Object3D): string | null => {
  for (let node: Object3D | null = object; node; node = node.parent) {
    const atlas: unknown = node.userData['lightmap'];
    if (typeof atlas === 'string') return atlas;
  }
  return null;
};
