import type { Object3D } from 'three';
import type { Scalar } from '../../core/sim/intent';
import { variantOf } from './variantOf';

/** Shows the children that fit the state of the thing and hides their alternatives. */
export const showVariants = (node: Object3D, states: Readonly<Record<string, Scalar>>): void => {
  node.traverse((part) => {
    const variant = variantOf(part);
    if (variant) part.visible = String(states[variant[0]]) === variant[1];
  });
};
