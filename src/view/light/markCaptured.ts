import type { Object3D } from 'three';

/** What the pictures of rooms see: the flat alone, without people, panels, glass and mirrors. 1 and 2 are eyes of a headset. */
export const CAPTURED_LAYER = 3;

/** Lets a model be seen by the pictures of the rooms, but for what mirrors them. */
export const markCaptured = (root: Object3D, except: readonly Object3D[]): void => {
  root.traverse((object) => {
    if (!except.includes(object)) object.layers.enable(CAPTURED_LAYER);
  });
};
