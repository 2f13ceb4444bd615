import { polygonContains } from '../kernel/polygonContains';
import { cornersAbout } from './cornersAbout';
import type { Footprint } from './isInSight';
import type { Manifest } from './manifest';
import { segmentMeetsBox } from './segmentMeetsBox';
import { sightGaps } from './sightGaps';

type Point = readonly [xMm: number, yMm: number];

/** Nearer than this to a gap, a thing is seen from both its sides: the leaf of a door, a threshold. */
const BESIDE_GAP_MM = 150;

const meets = (polygon: readonly Point[], min: Point, max: Point): boolean =>
  polygonContains(polygon, min) ||
  polygon.some((corner, index) =>
    segmentMeetsBox([polygon.at(index - 1) ?? corner, corner], min, max),
  );

/** What stands on an upright rectangle of the plan, wholly or in part in each of its rooms, or between two. */
export const footprintOf = (manifest: Manifest, min: Point, max: Point): Footprint => {
  const [from = min, , to = max] = cornersAbout(min, max, BESIDE_GAP_MM);
  const rooms = new Set([
    ...manifest.rooms
      .filter(({ floorPolygon }) => meets(floorPolygon, min, max))
      .map(({ id }) => id),
    ...sightGaps(manifest)
      .filter(({ line }) => segmentMeetsBox(line, from, to))
      .flatMap((gap) => gap.rooms),
  ]);
  return { min, max, rooms };
};
