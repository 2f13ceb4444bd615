import { Mesh, MeshStandardMaterial, type Object3D } from 'three';

/**
 * The model says what glows in cd/m² (`KHR_materials_emissive_strength`); it is drawn already exposed, as the
 * lightmaps are.
 */
export const exposeGlow = (root: Object3D, exposure: number): void => {
  const done = new Set<MeshStandardMaterial>();
  root.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    const materials: unknown[] = Array.isArray(object.material)
      ? object.material
      : [object.material];
    for (const material of materials) {
      if (!(material instanceof MeshStandardMaterial) || done.has(material)) continue;
      material.emissiveIntensity *= exposure;
      done.add(material);
    }
  });
};
