import {
  DataTexture,
  DoubleSide,
  Mesh,
  NearestFilter,
  NoBlending,
  OrthographicCamera,
  RedFormat,
  Scene,
  ShaderMaterial,
  Vector2,
  WebGLRenderTarget,
  type Object3D,
  type Texture,
  type WebGLRenderer,
} from 'three';
import type { NavigationGrid } from '../../core/apartment/navigationGrid';
import { atlasOf } from './atlasOf';
import type { Painter } from './createPainter';
import { roomCells } from './roomCells';
import { roomMaskShader } from './roomMaskShader';

/** Draws which room each texel of an atlas belongs to: 0 and 1 for none, else the index of the room + 2, of 255. */
export type RoomMasks = (
  renderer: WebGLRenderer,
  painter: Painter,
  atlas: { readonly id: string; readonly sizePx: number },
) => WebGLRenderTarget;

/** Shares of a texel that all is drawn beside itself first, both ways at once: what is narrower than a texel often misses its middle. */
const SHIFTS = [-0.5, -0.25, 0.5, 0.25, 0] as const;

/** Flat in the sense of shaders: every texel by itself. */
const FLAT = {
  depthTest: false,
  depthWrite: false,
  blending: NoBlending,
  toneMapped: false,
} as const;

const targetOf = (sizePx: number): WebGLRenderTarget =>
  new WebGLRenderTarget(sizePx, sizePx, {
    format: RedFormat,
    depthBuffer: false,
    generateMipmaps: false,
    minFilter: NearestFilter,
    magFilter: NearestFilter,
  });

const cellsOf = (grid: NavigationGrid): DataTexture => {
  const texture = new DataTexture(roomCells(grid), grid.columns, grid.rows, RedFormat);
  // Rows need not be of four bytes.
  texture.unpackAlignment = 1;
  texture.needsUpdate = true;
  return texture;
};

/** Copies of the meshes of an atlas at home, to be drawn apart from their scene. */
const laidOut = (root: Object3D): ReadonlyMap<string, Scene> => {
  const scenes = new Map<string, Scene>();
  root.updateMatrixWorld(true);
  root.traverse((object) => {
    const atlas = atlasOf(object);
    if (!(object instanceof Mesh) || atlas === null) return;
    const { geometry } = object as Mesh;
    if (!geometry.hasAttribute('uv1') || !geometry.hasAttribute('normal')) return;
    const copy = new Mesh(geometry);
    copy.matrixAutoUpdate = false;
    copy.frustumCulled = false;
    copy.matrix.copy(object.matrixWorld);
    const scene = scenes.get(atlas) ?? new Scene();
    scenes.set(atlas, scene.add(copy));
  });
  return scenes;
};

const roomsMaterial = (grid: NavigationGrid, cells: Texture, shift: Vector2): ShaderMaterial =>
  new ShaderMaterial({
    ...roomMaskShader.rooms,
    ...FLAT,
    uniforms: {
      cells: { value: cells },
      originM: { value: new Vector2(grid.originXMm / 1000, grid.originYMm / 1000) },
      cellM: { value: grid.cellMm / 1000 },
      shift: { value: shift },
    },
    side: DoubleSide,
  });

/** Remembers where the meshes of a model are now, at home, for masks that are drawn when they are first needed. */
export const createRoomMasks = (grid: NavigationGrid, root: Object3D): RoomMasks => {
  const scenes = laidOut(root);
  const camera = new OrthographicCamera();
  return (renderer, painter, { id, sizePx }) => {
    const cells = cellsOf(grid);
    const shifted = new Vector2();
    const rooms = roomsMaterial(grid, cells, shifted);
    const first = targetOf(sizePx);
    const scene = scenes.get(id) ?? new Scene();
    scene.overrideMaterial = rooms;
    renderer.setRenderTarget(first);
    const { autoClear } = renderer;
    for (const shift of SHIFTS) {
      shifted.setScalar((shift * 2) / sizePx);
      renderer.render(scene, camera);
      renderer.autoClear = false;
    }
    renderer.autoClear = autoClear;
    const grown = new ShaderMaterial({
      ...roomMaskShader.grown,
      ...FLAT,
      uniforms: { mask: { value: first.texture } },
    });
    const mask = targetOf(sizePx);
    painter.paint(renderer, { target: mask, material: grown });
    for (const spent of [cells, rooms, grown, first.texture, first]) spent.dispose();
    return mask;
  };
};
