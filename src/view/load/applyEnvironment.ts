import { Mesh, MeshStandardMaterial, type Object3D, type Texture } from 'three';

/** Rougher than this, a reflection in a baked surface is not seen and only costs fragments. */
const GLOSSY_BELOW = 0.6;

/** Reflections for what is glossy, and all the light there is for what has no lightmap. */
export const applyEnvironment = (root: Object3D, environment: Texture): void => {
  root.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    const materials: unknown[] = Array.isArray(object.material)
      ? object.material
      : [object.material];
    for (const material of materials) {
      if (!(material instanceof MeshStandardMaterial)) continue;
      const baked = material.lightMap !== null;
      if (baked && material.roughness >= GLOSSY_BELOW && material.metalness < 0.5) continue;
      if (material.envMap === environment) continue;
      material.envMap = environment;
      material.needsUpdate = true;
    }
  });
};
