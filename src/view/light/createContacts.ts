import {
  BufferAttribute,
  BufferGeometry,
  CustomBlending,
  Mesh,
  Matrix4,
  MeshBasicMaterial,
  SrcColorFactor,
  Vector3,
  ZeroFactor,
  type Texture,
} from 'three';
import type { FlatLight } from '../../core/apartment/lightSchema';

type Tile = NonNullable<FlatLight['contacts']>['tiles'][number];

/** Over the floor and under a rug, which would otherwise lie in its own shadow. In metres. */
const ABOVE_M = 0.0015;

export type Contacts = {
  readonly mesh: Mesh;
  /** Puts the shadow of a thing where its frame is; null hides it. */
  readonly move: (thing: string, frame: Matrix4 | null) => void;
  readonly dispose: () => void;
};

const corner = new Vector3();
const AT_HOME = new Matrix4();

/** Corners of a tile at home: north-west, north-east, south-east, south-west. */
const corners = ({ min, max }: Tile): readonly (readonly [xM: number, zM: number])[] => {
  const [west, north] = [min[0] / 1000, min[1] / 1000];
  const [east, south] = [max[0] / 1000, max[1] / 1000];
  return [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
};

const multiplying = (picture: Texture): MeshBasicMaterial =>
  new MeshBasicMaterial({
    map: picture,
    transparent: true,
    depthWrite: false,
    toneMapped: false,
    blending: CustomBlending,
    blendSrc: ZeroFactor,
    blendDst: SrcColorFactor,
  });

const meshOf = (tiles: readonly Tile[], material: MeshBasicMaterial): Mesh => {
  const positions = new BufferAttribute(new Float32Array(tiles.length * 12), 3);
  const uv = new BufferAttribute(
    new Float32Array(
      tiles.flatMap(({ uv: [left, top, right, bottom] }) => [
        left,
        top,
        right,
        top,
        right,
        bottom,
        left,
        bottom,
      ]),
    ),
    2,
  );
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', positions);
  geometry.setAttribute('uv', uv);
  geometry.setIndex(tiles.flatMap((_, i) => [0, 3, 1, 1, 3, 2].map((at) => i * 4 + at)));
  const mesh = new Mesh(geometry, material);
  mesh.name = 'contacts';
  mesh.frustumCulled = false;
  mesh.raycast = () => undefined;
  return mesh;
};

/** Contact shadows of all that can be moved, as one draw call that darkens what is below. `baseM`: a thing's lowest point. */
export const createContacts = (
  tiles: readonly Tile[],
  picture: Texture,
  baseM: (thing: string) => number | null,
): Contacts => {
  const material = multiplying(picture);
  const mesh = meshOf(tiles, material);
  const positions = mesh.geometry.getAttribute('position');
  const write = (index: number, tile: Tile, frame: Matrix4 | null): void => {
    const base = frame ? baseM(tile.object) : null;
    corners(tile).forEach(([x, z], at) => {
      if (frame && base !== null) corner.set(x, Math.max(0, base) + ABOVE_M, z).applyMatrix4(frame);
      else corner.set(0, 0, 0);
      corner.toArray(positions.array, (index * 4 + at) * 3);
    });
    positions.needsUpdate = true;
  };
  tiles.forEach((tile, index) => {
    write(index, tile, AT_HOME);
  });
  return {
    mesh,
    move: (thing, frame) => {
      tiles.forEach((tile, index) => {
        if (tile.object === thing) write(index, tile, frame);
      });
    },
    dispose: () => {
      mesh.geometry.dispose();
      material.dispose();
    },
  };
};
