type Vector = readonly [x: number, y: number, z: number];

/** Metres of the scene: y is up, x east and z south. */
export type Bounds = { readonly min: Vector; readonly max: Vector };

const each = (a: Vector, b: Vector, pick: (a: number, b: number) => number): Vector => [
  pick(a[0], b[0]),
  pick(a[1], b[1]),
  pick(a[2], b[2]),
];

/** What several boxes cover together; null of none. */
export const unionOfBounds = (boxes: readonly (Bounds | null)[]): Bounds | null =>
  boxes.reduce<Bounds | null>((whole, box) => {
    if (whole === null || box === null) return whole ?? box;
    return { min: each(whole.min, box.min, Math.min), max: each(whole.max, box.max, Math.max) };
  }, null);
