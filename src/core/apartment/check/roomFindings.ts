import { polygonContains } from '../../kernel/polygonContains';
import type { Manifest } from '../manifest';
import type { FlatFinding } from './flatFinding';

type Room = Manifest['rooms'][number];
type Point = readonly [xMm: number, yMm: number];

const STEP_MM = 20;
/** Polygons may touch and overlap this little. */
const OVERLAP_MM = 5;
/** Less than a cupboard, more than a hall: outside of this the plan is hardly in millimetres. */
const SMALLEST_MM = 600;
const LARGEST_MM = 60_000;

const spanOf = ({ floorPolygon }: Room, axis: 0 | 1): readonly [number, number] => {
  const along = floorPolygon.map((point) => point[axis]);
  return [Math.min(...along), Math.max(...along)];
};

const isDeepIn = ({ floorPolygon }: Room, [x, y]: Point): boolean =>
  polygonContains(floorPolygon, [x - OVERLAP_MM, y]) &&
  polygonContains(floorPolygon, [x + OVERLAP_MM, y]) &&
  polygonContains(floorPolygon, [x, y - OVERLAP_MM]) &&
  polygonContains(floorPolygon, [x, y + OVERLAP_MM]);

/** A point that is well inside both rooms. */
const sharedPoint = (a: Room, b: Room): Point | null => {
  const [ax, ay, bx, by] = [spanOf(a, 0), spanOf(a, 1), spanOf(b, 0), spanOf(b, 1)];
  const [west, east] = [Math.max(ax[0], bx[0]), Math.min(ax[1], bx[1])];
  const [north, south] = [Math.max(ay[0], by[0]), Math.min(ay[1], by[1])];
  for (let x = west + OVERLAP_MM; x <= east - OVERLAP_MM; x += STEP_MM)
    for (let y = north + OVERLAP_MM; y <= south - OVERLAP_MM; y += STEP_MM)
      if (isDeepIn(a, [x, y]) && isDeepIn(b, [x, y])) return [x, y];
  return null;
};

type Way = readonly [Point, Point];

const side = ([[ax, ay], [bx, by]]: Way, [x, y]: Point): number =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));

const cross = (one: Way, other: Way): boolean =>
  side(one, other[0]) * side(one, other[1]) < 0 && side(other, one[0]) * side(other, one[1]) < 0;

/** What is wrong with how an outline runs, and how to mend it. */
const outlineFlaw = ({ id, floorPolygon }: Room): string | null => {
  const [first, last] = [floorPolygon[0], floorPolygon.at(-1)];
  if (first && last && first[0] === last[0] && first[1] === last[1])
    return `The floor of "${id}" ends where it begins, at ${first.join(', ')}. Leave its last corner out: the outline closes by itself.`;
  const ways = floorPolygon.map((corner, i): Way => [corner, floorPolygon[i + 1] ?? corner]);
  ways.splice(-1, 1, [last ?? [0, 0], first ?? [0, 0]]);
  const crossed = ways.find((way) => ways.some((other) => cross(way, other)));
  return crossed === undefined
    ? null
    : `The outline of "${id}" crosses itself between ${crossed[0].join(', ')} and ${crossed[1].join(', ')}. List its corners in the order in which one meets them along the walls.`;
};

/** The floors of the rooms: of a size that rooms have, and none on top of another. */
export const roomFindings = ({ rooms }: Manifest): readonly FlatFinding[] => {
  const error = (index: number, message: string): FlatFinding => ({
    severity: 'error',
    path: ['rooms', index, 'floorPolygon'],
    message,
  });
  const sizes = rooms.flatMap((room, index) => {
    const spans = ([0, 1] as const).map((axis) => spanOf(room, axis)[1] - spanOf(room, axis)[0]);
    if (spans.every((span) => span >= SMALLEST_MM && span <= LARGEST_MM)) return [];
    const said = `Room "${room.id}" is ${spans.join(' by ')} mm. Is the plan in millimetres?`;
    return [error(index, said)];
  });
  const outlines = rooms.flatMap((room, index) => {
    const flaw = outlineFlaw(room);
    return flaw === null ? [] : [error(index, flaw)];
  });
  const overlaps = rooms.flatMap((room, index) =>
    rooms.slice(0, index).flatMap((other) => {
      const at = sharedPoint(room, other);
      if (at === null) return [];
      return [
        error(index, `The floors of "${other.id}" and "${room.id}" overlap, at ${at.join(', ')}.`),
      ];
    }),
  );
  return [...sizes, ...outlines, ...overlaps];
};
