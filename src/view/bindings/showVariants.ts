import type { Object3D } from 'three';
import type { Scalar } from '../../core/sim/intent';

/** `rug@edge=lifted`: this child is drawn while the state `edge` of its thing is `lifted`. */
const VARIANT = /@([a-z-]+)=([a-z0-9-]+)$/;

const variantOf = (object: Object3D): readonly [key: string, value: string] | null => {
  const original: unknown = object.userData['name'];
  const match = VARIANT.exec(typeof original === 'string' ? original : object.name);
  return match?.[1] && match[2] ? [match[1], match[2]] : null;
};

/** Shows the children that fit the state of the thing and hides their alternatives. */
export const showVariants = (node: Object3D, states: Readonly<Record<string, Scalar>>): void => {
  node.traverse((part) => {
    const variant = variantOf(part);
    if (variant) part.visible = String(states[variant[0]]) === variant[1];
  });
};
