import { polygonContains } from '../kernel/polygonContains';
import { cornersAbout } from './cornersAbout';
import type { Footprint } from './isInSight';
import type { Manifest } from './manifest';
import { segmentMeetsBox } from './segmentMeetsBox';
import { sightGaps } from './sightGaps';

type Point = readonly [xMm: number, yMm: number];

/** Nearer than this to a gap, a thing is seen from both its sides: the leaf of a door, a threshold. */
const BESIDE_GAP_MM = 150;

/** How far a part that is built in may reach beyond the rooms. */
const THICKEST_WALL_MM = 400;

const meets = (polygon: readonly Point[], min: Point, max: Point): boolean =>
  polygonContains(polygon, min) ||
  polygon.some((corner, index) =>
    segmentMeetsBox([polygon.at(index - 1) ?? corner, corner], min, max),
  );

/** What reaches farther out than a wall is thick is seen from all windows. */
const isOutdoors = ({ rooms }: Manifest, min: Point, max: Point): boolean => {
  const corners = rooms.flatMap(({ floorPolygon }) => floorPolygon);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return (
    min[0] < Math.min(...xs) - THICKEST_WALL_MM ||
    min[1] < Math.min(...ys) - THICKEST_WALL_MM ||
    max[0] > Math.max(...xs) + THICKEST_WALL_MM ||
    max[1] > Math.max(...ys) + THICKEST_WALL_MM
  );
};

/**
 * What stands on an upright rectangle of the plan, wholly or in part in each of its rooms, or between two; in none when
 * a part of it is out of doors.
 */
export const footprintOf = (manifest: Manifest, min: Point, max: Point): Footprint => {
  if (isOutdoors(manifest, min, max)) return { min, max, rooms: new Set() };
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
