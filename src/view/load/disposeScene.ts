import { Material, Mesh, SkinnedMesh, Texture, type Object3D } from 'three';
import type { LoadedScene } from '../bindings/loadedScene';

const isClosable = (image: unknown): image is { close: () => void } =>
  typeof image === 'object' &&
  image !== null &&
  'close' in image &&
  typeof image.close === 'function';

/** A picture decoded by the browser holds memory of its own until it is closed. */
const disposeTexture = (texture: Texture): void => {
  const image: unknown = texture.image;
  texture.dispose();
  if (isClosable(image)) image.close();
};

const disposeMaterial = (material: Material, textures: Set<Texture>): void => {
  for (const value of Object.values(material) as unknown[])
    if (value instanceof Texture) textures.add(value);
  material.dispose();
};

const disposeTree = (root: Object3D, textures: Set<Texture>): void => {
  root.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    object.geometry.dispose();
    if (object instanceof SkinnedMesh) object.skeleton.dispose();
    const materials: unknown[] = Array.isArray(object.material)
      ? object.material
      : [object.material];
    for (const material of materials)
      if (material instanceof Material) disposeMaterial(material, textures);
  });
};

/** Frees geometries, materials and textures, those of the light among them. React Three Fiber frees no loaded model. */
export const disposeScene = (scene: LoadedScene): void => {
  const textures = new Set<Texture>();
  disposeTree(scene.shell, textures);
  for (const object of scene.objects.values()) disposeTree(object, textures);
  for (const person of scene.people.values()) disposeTree(person.root, textures);
  textures.forEach(disposeTexture);
  scene.light.dispose();
};
