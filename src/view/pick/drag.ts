/** Farther than this between press and release, in CSS pixels, a hand meant to turn its head and not to click. */
const DRAG_PX = 8;

const pressed = { x: 0, y: 0, dragged: false };

/** Notes where a press began. */
export const pressAt = (x: number, y: number): void => {
  pressed.x = x;
  pressed.y = y;
  pressed.dragged = false;
};

/** Notes how far the pointer went while pressed. True once it is a drag. */
export const dragTo = (x: number, y: number): boolean => {
  if (Math.hypot(x - pressed.x, y - pressed.y) > DRAG_PX) pressed.dragged = true;
  return pressed.dragged;
};

/** Whether a click is the end of a drag on the page. The ray of a headset never is. */
export const wasDragged = (event: unknown): boolean =>
  pressed.dragged && event instanceof MouseEvent;
