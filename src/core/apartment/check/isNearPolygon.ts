import { polygonContains } from '../../kernel/polygonContains';

type Point = readonly [xMm: number, yMm: number];

const SIDES = [-1, 0, 1] as const;

/** Is the point in the polygon, or hardly outside it? Hardly: no further than `withinMm` along either axis. */
export const isNearPolygon = (
  polygon: readonly Point[],
  [x, y]: Point,
  withinMm: number,
): boolean =>
  SIDES.some((dx) =>
    SIDES.some((dy) => polygonContains(polygon, [x + dx * withinMm, y + dy * withinMm])),
  );
