import { Mesh, MeshStandardMaterial, type Material, type Object3D, type Texture } from 'three';
import { dropAmbientLight } from './dropAmbientLight';

/** A lightmap and what its white is worth in the scene's light. */
export type Lightmap = { readonly texture: Texture; readonly intensity: number };

const atlasOf = (object: Object3D): string | null => {
  for (let node: Object3D | null = object; node; node = node.parent) {
    const atlas: unknown = node.userData['lightmap'];
    if (typeof atlas === 'string') return atlas;
  }
  return null;
};

/**
 * Gives each mesh the baked light of its atlas (`extras.lightmap` on the node or above it). One material per pair of
 * original and atlas, so that draw calls still share state.
 */
export const applyLightmaps = (root: Object3D, lightmaps: ReadonlyMap<string, Lightmap>): void => {
  const lit = new Map<string, Material>();
  const litMaterial = (material: Material, atlas: string, lightmap: Lightmap): Material => {
    if (!(material instanceof MeshStandardMaterial)) return material;
    const key = `${atlas} ${material.uuid}`;
    const known = lit.get(key);
    if (known) return known;
    const copy = material.clone();
    copy.lightMap = lightmap.texture;
    copy.lightMapIntensity = lightmap.intensity;
    dropAmbientLight(copy);
    lit.set(key, copy);
    return copy;
  };
  root.traverse((object) => {
    if (!(object instanceof Mesh) || !object.geometry.hasAttribute('uv1')) return;
    const atlas = atlasOf(object);
    const lightmap = atlas === null ? undefined : lightmaps.get(atlas);
    if (atlas === null || !lightmap) return;
    object.material = Array.isArray(object.material)
      ? object.material.map((material: Material) => litMaterial(material, atlas, lightmap))
      : litMaterial(object.material, atlas, lightmap);
  });
};
