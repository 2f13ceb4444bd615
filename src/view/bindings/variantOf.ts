import type { Object3D } from 'three';

/** `rug@edge=lifted`: this child is drawn while the state `edge` of its thing is `lifted`. */
const VARIANT = /@([a-z-]+)=([a-z0-9-]+)$/;

/** The state in which a part is drawn; null for what is always drawn. */
export const variantOf = (object: Object3D): readonly [key: string, value: string] | null => {
  const original: unknown = object.userData['name'];
  const match = VARIANT.exec(typeof original === 'string' ? original : object.name);
  return match?.[1] && match[2] ? [match[1], match[2]] : null;
};
