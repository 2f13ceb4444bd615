import { Mesh, Raycaster, type Object3D, type Vector3, type WebGLRenderer } from 'three';
import { atlasOf } from './atlasOf';
import type { Lighting } from './lighting';
import { luminance } from './luminance';
import { luxBehind } from './luxBehind';
import { CAPTURED_LAYER } from './markCaptured';

/** Light on a surface: illuminance in lux, and where, in metres of the scene. */
export type SurfaceLux = {
  readonly lux: number;
  readonly at: readonly [number, number, number];
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
  const [red, green, blue] = await lighting.read(renderer, map, [hit.uv1.x, hit.uv1.y]);
  const { x, y, z } = hit.point;
  return { lux: luxBehind(lighting.curve, luminance(red, green, blue)), at: [x, y, z] };
};
