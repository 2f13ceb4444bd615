import type { Object3D } from 'three';

/** The node of a name as the file has it; the loader changes names that its animation paths could not hold. */
export const nodeNamed = (root: Object3D, name: string): Object3D | null => {
  let found: Object3D | null = null;
  root.traverse((object) => {
    const original: unknown = object.userData['name'];
    if (!found && (original === name || object.name === name)) found = object;
  });
  return found;
};
