type Point = readonly [xMm: number, yMm: number];

const onEdge = ([ax, ay]: Point, [bx, by]: Point, x: number, y: number): boolean =>
  (bx - ax) * (y - ay) === (by - ay) * (x - ax) &&
  x >= Math.min(ax, bx) &&
  x <= Math.max(ax, bx) &&
  y >= Math.min(ay, by) &&
  y <= Math.max(ay, by);

/** Is the point in the polygon or on its edge? Whole numbers only, so that every engine agrees. */
export const polygonContains = (polygon: readonly Point[], [x, y]: Point): boolean => {
  let inside = false;
  let from = polygon.at(-1);
  for (const to of polygon) {
    if (from === undefined) return false;
    if (onEdge(from, to, x, y)) return true;
    const [ax, ay] = from;
    const [bx, by] = to;
    if (ay > y !== by > y) {
      const side = (bx - ax) * (y - ay) - (x - ax) * (by - ay);
      if (by > ay ? side > 0 : side < 0) inside = !inside;
    }
    from = to;
  }
  return inside;
};
