import { Vector3, type Mesh, type Object3D, type Texture } from 'three';
import { createMirror } from './createMirror';
import type { RoomPicture } from './createReflections';
import type { Lighting } from './lighting';
import { pictureMirror } from './pictureMirror';
import { planesOf, type FlatPiece } from './planesOf';
import type { SeenPart } from './seenInMirror';

/** What is round a mirror that hangs before a point of the floor. */
export type Elsewhere = (
  piece: FlatPiece,
  xM: number,
  zM: number,
) => {
  /** Not to be seen in it. */
  readonly things: readonly Object3D[];
  /** Of the fixed parts what may be seen in it, where that is not all. */
  readonly parts: readonly SeenPart[];
  /** Whether somebody at a point can see it without looking through a wall. */
  readonly isHere: (xM: number, zM: number) => boolean;
};

export type Mirrors = {
  readonly meshes: readonly Object3D[];
  readonly textures: readonly Texture[];
  readonly dispose: () => void;
};

/** Before the glass, where the room is that it shows, in metres. */
const BEFORE_M = 0.3;

const at = new Vector3();

/**
 * A true mirror for each flat piece of the meshes that is large enough to see oneself in; bevels and what is far show
 * the picture of the room.
 */
export const createMirrors = (
  meshes: readonly Mesh[],
  room: RoomPicture,
  uniforms: Lighting['uniforms'],
  elsewhere: Elsewhere,
): Mirrors => {
  const material = pictureMirror(room, uniforms);
  const mirrors = meshes.flatMap((mesh) => {
    mesh.material = material;
    return planesOf(mesh).map((piece) => {
      at.set(0, 0, BEFORE_M).applyMatrix4(piece.matrix);
      const around = elsewhere(piece, at.x, at.z);
      return { mirror: createMirror(piece, room, uniforms, around), parts: around.parts };
    });
  });
  return {
    meshes: mirrors.map(({ mirror }) => mirror),
    textures: mirrors.map(({ mirror }) => mirror.getRenderTarget().texture),
    dispose: () => {
      material.dispose();
      for (const { mirror, parts } of mirrors) {
        mirror.dispose();
        mirror.geometry.dispose();
        for (const { geometry } of parts) geometry?.dispose();
      }
    },
  };
};
