import type { Object3D } from 'three';

const IS = {
  /** What is in the frame of a person: whether that is shown, the app says in each frame. */
  people: ({ parent }: Object3D): boolean => parent?.name.startsWith('person:') ?? false,
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
