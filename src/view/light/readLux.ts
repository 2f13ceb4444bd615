import { DataUtils, Mesh, Raycaster, type Object3D, type Vector3, type WebGLRenderer } from 'three';
import type { Lighting } from './lighting';
import { luminance } from './luminance';
import { luxBehind } from './luxBehind';
import { CAPTURED_LAYER } from './markCaptured';

/** Light on a surface: illuminance in lux, and where, in metres of the scene. */
export type SurfaceLux = {
  readonly lux: number;
  readonly at: readonly [number, number, number];
};

const atlasOf = (object: Object3D): string | null => {
  for (let node: Object3D | null = object; node; node = node.parent) {
    const atlas: unknown = node.userData['lightmap'];
    if (typeof atlas === 'string') return atlas;
  }
  return null;
};

const isShown = (object: Object3D): boolean => {
  for (let node: Object3D | null = object; node; node = node.parent)
    if (!node.visible) return false;
  return true;
};

/**
 * Reads the light on the first surface of the flat that a ray meets: one texel of the composed map, with the curve of
 * the eye undone. Null where nothing is met, or nothing is baked.
 */
export const readLux = async (
  renderer: WebGLRenderer,
  roots: readonly Object3D[],
  lighting: Lighting,
  ray: { readonly from: Vector3; readonly towards: Vector3 },
): Promise<SurfaceLux | null> => {
  const caster = new Raycaster(ray.from, ray.towards.clone().normalize());
  // Also what walls hide from the eyes.
  caster.layers.enable(CAPTURED_LAYER);
  const hit = caster
    .intersectObjects([...roots])
    .find(({ object }) => object instanceof Mesh && isShown(object) && atlasOf(object) !== null);
  const map = hit && lighting.map(atlasOf(hit.object) ?? '');
  if (!hit?.uv1 || !map) return null;
  const { width, height } = map.target;
  const texel = (share: number, size: number): number =>
    Math.min(size - 1, Math.max(0, Math.floor(share * size)));
  const halves = new Uint16Array(4);
  await renderer.readRenderTargetPixelsAsync(
    map.target,
    texel(hit.uv1.x, width),
    texel(hit.uv1.y, height),
    1,
    1,
    halves,
  );
  const [red = 0, green = 0, blue = 0] = Array.from(halves, (half) =>
    DataUtils.fromHalfFloat(half),
  );
  const { x, y, z } = hit.point;
  return { lux: luxBehind(lighting.curve, luminance(red, green, blue)), at: [x, y, z] };
};
