import { useEffect, useRef } from 'react';

/** As systems count a double click: no later than this after the first, and hardly beside it. */
const WITHIN_MS = 400;
const BESIDE_PX = 8;

/**
 * Tells whether the press going on is the second of a double click. What a first press opens lies under the pointer by
 * then, and was not meant. A key or a screen reader presses no pointer and is never second.
 */
export const useSecondPress = (): (() => boolean) => {
  const last = useRef({ x: 0, y: 0, atMs: -Infinity, second: false });
  useEffect(() => {
    const press = ({ clientX: x, clientY: y, timeStamp: atMs }: PointerEvent) => {
      const was = last.current;
      const near = Math.hypot(x - was.x, y - was.y) <= BESIDE_PX;
      last.current = { x, y, atMs, second: near && atMs - was.atMs <= WITHIN_MS };
    };
    const key = () => {
      last.current.second = false;
    };
    window.addEventListener('pointerdown', press, true);
    window.addEventListener('keydown', key, true);
    return () => {
      window.removeEventListener('pointerdown', press, true);
      window.removeEventListener('keydown', key, true);
    };
  }, []);
  return () => last.current.second;
};
