import { Box3, Vector3, type Object3D } from 'three';

/** The box round a thing where the model has it, which is the frame its view draws in. Never empty. */
export const homeBox = (node: Object3D): Box3 => {
  const box = new Box3();
  const { parent } = node;
  // Measured without the frame that may have moved it.
  node.removeFromParent();
  node.updateMatrixWorld(true);
  box.setFromObject(node);
  if (box.isEmpty()) box.expandByPoint(new Vector3().setFromMatrixPosition(node.matrixWorld));
  parent?.add(node);
  return box;
};
