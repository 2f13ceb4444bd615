type Point = readonly [xMm: number, yMm: number];

/** Does a straight line from end to end touch an upright rectangle of the plan, its edge included? */
export const segmentMeetsBox = (
  [from, to]: readonly [Point, Point],
  min: Point,
  max: Point,
): boolean => {
  if (Math.max(from[0], to[0]) < min[0] || Math.min(from[0], to[0]) > max[0]) return false;
  if (Math.max(from[1], to[1]) < min[1] || Math.min(from[1], to[1]) > max[1]) return false;
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const side = (x: number, y: number): number => dx * (y - from[1]) - dy * (x - from[0]);
  const sides = [
    side(min[0], min[1]),
    side(max[0], min[1]),
    side(max[0], max[1]),
    side(min[0], max[1]),
  ];
  return Math.min(...sides) <= 0 && Math.max(...sides) >= 0;
};
