type Point = readonly [xMm: number, yMm: number];

/** The corners of an upright rectangle of the plan, grown to each side. */
export const cornersAbout = (min: Point, max: Point, byMm: number): readonly Point[] => [
  [min[0] - byMm, min[1] - byMm],
  [max[0] + byMm, min[1] - byMm],
  [max[0] + byMm, max[1] + byMm],
  [min[0] - byMm, max[1] + byMm],
];
