import { coneOver } from './coneOver';
import { coneOverlap } from './coneOverlap';
import { cornersAbout } from './cornersAbout';
import { segmentMeetsBox } from './segmentMeetsBox';
import type { VisibleRooms } from './visibleRooms';

type Point = readonly [xMm: number, yMm: number];

/** Where something stands: what it covers of the plan, and the rooms that it touches. */
export type Footprint = {
  readonly min: Point;
  readonly max: Point;
  readonly rooms: ReadonlySet<string>;
};

/** Whether something may be seen from a point, or within so far of it, as `visibleRooms` was asked for. */
export const isInSight = (
  { min, max, rooms }: Footprint,
  visible: VisibleRooms,
  at: Point,
  withinMm: number,
): boolean => {
  const looks = [...rooms].flatMap((room) => visible.get(room) ?? []);
  if (looks.length === 0 || looks.includes('all-round')) return looks.length > 0;
  const corners = cornersAbout(min, max, withinMm);
  const [from = min, , to = max] = corners;
  if (segmentMeetsBox([at, at], from, to)) return true;
  const cone = coneOver(at, corners);
  return looks.some((look) => coneOverlap(look, cone) !== null);
};
