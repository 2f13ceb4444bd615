import { dragTo, pressAt } from '../pick/drag';

export type LookListener = {
  readonly canvas: HTMLElement;
  /** Pixels the view is pulled by a dragging hand; the picture follows the hand. */
  readonly onDrag: (dxPx: number, dyPx: number) => void;
  /** Counts of a mouse that is locked to the picture; the head follows the mouse. */
  readonly onMouse: (dx: number, dy: number) => void;
};

/** Drag with the left button or a finger, or move a locked mouse. Returns how to stop listening. */
export const listenToLook = ({ canvas, onDrag, onMouse }: LookListener): (() => void) => {
  let pointer: number | null = null;
  let lastX = 0;
  let lastY = 0;
  const locked = (): boolean => document.pointerLockElement === canvas;
  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || pointer !== null) return;
    pressAt(event.clientX, event.clientY);
    pointer = event.pointerId;
    lastX = event.clientX;
    lastY = event.clientY;
  };
  const move = (event: PointerEvent): void => {
    if (locked()) {
      onMouse(event.movementX, event.movementY);
      return;
    }
    if (event.pointerId !== pointer || !dragTo(event.clientX, event.clientY)) return;
    if (!canvas.hasPointerCapture(event.pointerId)) canvas.setPointerCapture(event.pointerId);
    onDrag(event.clientX - lastX, event.clientY - lastY);
    lastX = event.clientX;
    lastY = event.clientY;
  };
  const up = (event: PointerEvent): void => {
    if (event.pointerId === pointer) pointer = null;
  };
  canvas.addEventListener('pointerdown', down);
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerup', up);
  canvas.addEventListener('pointercancel', up);
  return () => {
    canvas.removeEventListener('pointerdown', down);
    canvas.removeEventListener('pointermove', move);
    canvas.removeEventListener('pointerup', up);
    canvas.removeEventListener('pointercancel', up);
  };
};
