import { isqrt } from './isqrt';

/** Straight distance in whole millimetres, rounded down. */
export const distanceMm = (
  [ax, ay]: readonly [xMm: number, yMm: number],
  [bx, by]: readonly [xMm: number, yMm: number],
): number => isqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
