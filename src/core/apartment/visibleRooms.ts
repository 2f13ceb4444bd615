import { polygonContains } from '../kernel/polygonContains';
import type { Cone } from './cone';
import { coneOver } from './coneOver';
import { coneOverlap } from './coneOverlap';
import { cornersAbout } from './cornersAbout';
import type { Manifest } from './manifest';
import { segmentMeetsBox } from './segmentMeetsBox';
import { sightGaps, type SightGap } from './sightGaps';

type Point = readonly [xMm: number, yMm: number];

/** Room → the directions in which one looks into it. */
export type VisibleRooms = ReadonlyMap<string, readonly Cone[]>;

type Look = { readonly room: string; readonly cone: Cone };

/** No wall is thicker: how far a doorway reaches on either side of its line. */
const DOORWAY_DEPTH_MM = 350;

const isNear = ([x, y]: Point, withinMm: number, { line }: SightGap): boolean =>
  segmentMeetsBox(line, [x - withinMm, y - withinMm], [x + withinMm, y + withinMm]);

/** Where a gap is seen from anywhere within that far of a point. */
const coneOfGap = (at: Point, withinMm: number, gap: SightGap): Cone =>
  isNear(at, withinMm, gap)
    ? 'all-round'
    : coneOver(
        at,
        gap.line.flatMap((end) => cornersAbout(end, end, withinMm)),
      );

const isWithin = (inner: Cone, outer: Cone): boolean => {
  if (inner === 'all-round' || outer === 'all-round') return outer === 'all-round';
  const both = coneOverlap(inner, outer);
  return both !== null && both !== 'all-round' && both.from === inner.from && both.to === inner.to;
};

/** Whether a room has floor on the far side of a gap; what has none is not what one sees through it. */
const isBeyond = (
  polygon: readonly Point[],
  { line: [from, to] }: SightGap,
  at: Point,
  withinMm: number,
): boolean => {
  const side = ([x, y]: Point): number =>
    (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
  const eyes = cornersAbout(at, at, withinMm).map(side);
  if (Math.min(...eyes) > 0) return polygon.some((corner) => side(corner) < 0);
  if (Math.max(...eyes) < 0) return polygon.some((corner) => side(corner) > 0);
  return true;
};

/** The rooms a point may be in: two in a doorway, all of them outside of everything. */
const roomsAbout = (
  { rooms }: Manifest,
  gaps: readonly SightGap[],
  at: Point,
  withinMm: number,
): ReadonlySet<string> => {
  const inside = rooms.filter(({ floorPolygon }) => polygonContains(floorPolygon, at));
  const reachMm = inside.length > 0 ? withinMm : Math.max(withinMm, DOORWAY_DEPTH_MM);
  const near = gaps.filter((gap) => isNear(at, reachMm, gap)).flatMap((gap) => gap.rooms);
  const ids = inside.map(({ id }) => id).concat(near);
  return new Set(ids.length > 0 ? ids : rooms.map(({ id }) => id));
};

/**
 * The rooms that somebody looks into from a point of the plan, or from within so many millimetres (at least 1) of it to
 * each side without going through a wall. Never too few: walls count, furniture does not, and every door is open.
 */
export const visibleRooms = (manifest: Manifest, at: Point, withinMm: number): VisibleRooms => {
  const gaps = sightGaps(manifest);
  const cones = new Map(gaps.map((gap) => [gap, coneOfGap(at, withinMm, gap)]));
  const floors = new Map(manifest.rooms.map(({ id, floorPolygon }) => [id, floorPolygon]));
  const starts = roomsAbout(manifest, gaps, at, withinMm);
  const seen = new Map<string, Cone[]>([...starts].map((room) => [room, ['all-round']]));
  const looks = [...starts].map((room): Look => ({ room, cone: 'all-round' }));
  // Grows while it is walked through. A cone is bounded by jambs, so that there are only so many of them.
  for (const { room, cone } of looks) {
    for (const [gap, opening] of cones) {
      if (!gap.rooms.includes(room)) continue;
      const beyond = gap.rooms[0] === room ? gap.rooms[1] : gap.rooms[0];
      const through = coneOverlap(cone, opening);
      const known = seen.get(beyond) ?? [];
      if (through === null || known.some((other) => isWithin(through, other))) continue;
      if (!isBeyond(floors.get(beyond) ?? [], gap, at, withinMm)) continue;
      seen.set(beyond, [...known, through]);
      looks.push({ room: beyond, cone: through });
    }
  }
  return seen;
};
