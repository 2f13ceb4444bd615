import type { Mesh, Object3D } from 'three';
import { createMirror } from './createMirror';
import type { RoomPicture } from './createReflections';
import type { Lighting } from './lighting';
import { planesOf } from './planesOf';

export type Mirrors = { readonly meshes: readonly Object3D[]; readonly dispose: () => void };

/** A true mirror for each flat piece of the meshes, which are hidden. */
export const createMirrors = (
  meshes: readonly Mesh[],
  room: RoomPicture,
  uniforms: Lighting['uniforms'],
): Mirrors => {
  const mirrors = meshes.flatMap((mesh) => {
    mesh.visible = false;
    return planesOf(mesh).map((piece) => createMirror(piece, room, uniforms));
  });
  return {
    meshes: mirrors,
    dispose: () => {
      for (const mirror of mirrors) {
        mirror.dispose();
        mirror.geometry.dispose();
      }
    },
  };
};
