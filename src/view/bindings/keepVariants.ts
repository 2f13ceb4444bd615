import { Matrix4, Vector3, type Object3D } from 'three';
import type { Anchor } from '../../core/apartment/compiledApartment';
import { variantOf } from './variantOf';

const at = new Vector3();
const modelled = new Matrix4();

const awayM = ({ at: [xMm, yMm] }: Anchor): number =>
  Math.hypot(at.x - xMm / 1000, at.z - yMm / 1000);

/**
 * Leaves a variant where the flat has it when that is the place the thing is put to: a blanket over somebody is modelled
 * on her, and not on the sofa it comes from. `frame` is what moves the thing from `home` to `now`.
 */
export const keepVariants = (node: Object3D, frame: Matrix4, home: Anchor, now: Anchor): void => {
  node.updateMatrix();
  const back = node.matrix.clone().invert().multiply(frame.clone().invert()).multiply(node.matrix);
  for (const part of node.children) {
    if (!variantOf(part)) continue;
    part.matrixAutoUpdate = false;
    part.updateMatrix();
    at.setFromMatrixPosition(modelled.multiplyMatrices(node.matrix, part.matrix));
    if (awayM(now) < awayM(home)) part.matrix.premultiply(back);
  }
};
