import type { Cone } from './cone';

type Point = readonly [xMm: number, yMm: number];

const cross = (a: Point, b: Point): number => a[0] * b[1] - a[1] * b[0];

/** The directions in which the hull of some corners is seen from a point outside it. */
export const coneOver = ([x, y]: Point, corners: readonly Point[]): Cone => {
  let from: Point | null = null;
  let to: Point | null = null;
  for (const corner of corners) {
    const towards: Point = [corner[0] - x, corner[1] - y];
    if (from === null || cross(from, towards) < 0) from = towards;
    if (to === null || cross(to, towards) > 0) to = towards;
  }
  return from === null || to === null ? 'all-round' : { from, to };
};
