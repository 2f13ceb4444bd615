import { Box3, Mesh, Vector3, type Object3D } from 'three';

const part = new Box3();

/** The box round what is drawn of a thing now, in the world. A thing that is not drawn is a point. */
export const shownBox = (node: Object3D): Box3 => {
  const box = new Box3();
  node.updateWorldMatrix(true, true);
  node.traverseVisible((object) => {
    if (object instanceof Mesh) box.union(part.setFromObject(object));
  });
  if (box.isEmpty()) box.expandByPoint(new Vector3().setFromMatrixPosition(node.matrixWorld));
  return box;
};
