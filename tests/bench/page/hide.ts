import type { Object3D } from 'three';

const IS = {
  people: ({ name }: Object3D): boolean => name.startsWith('person:'),
  /** Those that draw the room once more; behind each hangs one that shows a picture of it, as in a headset. */
  mirrors: (object: Object3D): boolean => 'isReflector' in object,
} as const;

export type Hidden = keyof typeof IS;

/** Takes some of a scene out of sight. Returns how to show it again. */
export const hide = (scene: Object3D, what: readonly Hidden[]): (() => void) => {
  const found: Object3D[] = [];
  scene.traverseVisible((object) => {
    if (what.some((each) => IS[each](object))) found.push(object);
  });
  for (const object of found) object.visible = false;
  return () => {
    for (const object of found) object.visible = true;
  };
};
