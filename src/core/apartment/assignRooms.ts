import { isqrt } from '../kernel/isqrt';
import { polygonContains } from '../kernel/polygonContains';
import type { Manifest } from './manifest';

type Point = readonly [xMm: number, yMm: number];
type Opening = Manifest['openings'][number];

/** No wall is thicker: how far a doorway reaches on either side of its line. */
const DOORWAY_DEPTH_MM = 350;

/** Distances of a point along and across the line of an opening, in millimetres. */
const alongAndAcross = (
  { line: [from, to] }: Opening,
  [x, y]: Point,
): readonly [number, number, number] => {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length = isqrt(dx * dx + dy * dy) || 1;
  const along = Math.trunc(((x - from[0]) * dx + (y - from[1]) * dy) / length);
  const across = Math.trunc(((x - from[0]) * dy - (y - from[1]) * dx) / length);
  return [along, across, length];
};

/** On which side of the line (sign of the across distance) the first room of a way through lies. */
const sideOfFirst = (opening: Opening, manifest: Manifest): number => {
  const polygon = manifest.rooms.find((room) => room.id === opening.rooms[0])?.floorPolygon ?? [];
  const [from, to] = opening.line;
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length = isqrt(dx * dx + dy * dy) || 1;
  const middle: Point = [Math.trunc((from[0] + to[0]) / 2), Math.trunc((from[1] + to[1]) / 2)];
  for (let offMm = 50; offMm <= DOORWAY_DEPTH_MM + 50; offMm += 50) {
    const step: Point = [Math.trunc((dy * offMm) / length), Math.trunc((-dx * offMm) / length)];
    const plus = polygonContains(polygon, [middle[0] + step[0], middle[1] + step[1]]);
    const minus = polygonContains(polygon, [middle[0] - step[0], middle[1] - step[1]]);
    if (plus !== minus) return plus ? 1 : -1;
  }
  return 1;
};

/** Tells whether a point is in one of the polygons: the first that holds it, or -1. Most are ruled out by their extent. */
const firstAround = (polygons: readonly (readonly Point[])[]): ((point: Point) => number) => {
  const areas = polygons.map((polygon) => {
    const xs = polygon.map(([x]) => x);
    const ys = polygon.map(([, y]) => y);
    return {
      polygon,
      west: Math.min(...xs),
      east: Math.max(...xs),
      north: Math.min(...ys),
      south: Math.max(...ys),
    };
  });
  return ([x, y]) =>
    areas.findIndex(
      ({ polygon, west, east, north, south }) =>
        x >= west && x <= east && y >= north && y <= south && polygonContains(polygon, [x, y]),
    );
};

/**
 * Which room a point of the plan belongs to, as an index into the manifest's rooms, or -1. A doorway is shared
 * between its two rooms along the line of the opening, so that there is no gap to cross.
 */
export const assignRooms = (manifest: Manifest): ((point: Point) => number) => {
  const indexOf = (id: string | undefined): number =>
    manifest.rooms.findIndex((room) => room.id === id);
  const ways = manifest.openings
    .filter((opening) => opening.rooms.length === 2 && opening.kind !== 'window')
    .map((opening) => ({
      opening,
      side: sideOfFirst(opening, manifest),
      first: indexOf(opening.rooms[0]),
      second: indexOf(opening.rooms[1]),
    }));
  const roomAround = firstAround(manifest.rooms.map(({ floorPolygon }) => floorPolygon));
  return (point) => {
    const inside = roomAround(point);
    if (inside >= 0) return inside;
    for (const { opening, side, first, second } of ways) {
      const [along, across, length] = alongAndAcross(opening, point);
      if (along < 0 || along > length || Math.abs(across) > DOORWAY_DEPTH_MM) continue;
      return across * side >= 0 ? first : second;
    }
    return -1;
  };
};
