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
  const corners = cornersAbout(min, max, withinMm);
  const [from = min, , to = max] = corners;
  const cone = segmentMeetsBox([at, at], from, to) ? 'all-round' : coneOver(at, corners);
  for (const room of rooms)
    for (const look of visible.get(room) ?? []) if (coneOverlap(look, cone) !== null) return true;
  return false;
};
