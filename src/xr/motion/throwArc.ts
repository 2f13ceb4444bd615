import type { Vector3 } from 'three';
import type { Solid } from './solidAt';

const GRAVITY_M_PER_S2 = 9.8;
const THROW_M_PER_S = 6.5;
export const ARC_POINTS = 28;
const STEP_S = 0.05;
/** Looked at between two points, so that an arc does not jump over a wall of 12 cm. */
const BETWEEN = 4;

/** What an arc meets: solid things, and the floor, whose height in metres may differ from place to place. */
export type Ground = {
  readonly solid: Solid;
  readonly floorM: (xM: number, zM: number) => number;
};

/**
 * The arc of something thrown along a ray, into `points` (x, y, z in metres), until it meets the floor or something
 * solid. Returns how many points belong to it; the last one is on the floor when `landed` is true.
 */
export const throwArc = (
  from: Vector3,
  direction: Vector3,
  points: Float32Array,
  { solid, floorM }: Ground,
): { readonly count: number; readonly landed: boolean } => {
  const place = (t: number, i: number): boolean => {
    const x = from.x + direction.x * THROW_M_PER_S * t;
    const y = from.y + direction.y * THROW_M_PER_S * t - (GRAVITY_M_PER_S2 * t * t) / 2;
    const z = from.z + direction.z * THROW_M_PER_S * t;
    const floor = floorM(x, z);
    points[i * 3] = x;
    points[i * 3 + 1] = Math.max(floor, y);
    points[i * 3 + 2] = z;
    return y <= floor;
  };
  place(0, 0);
  for (let i = 1; i < ARC_POINTS; i++)
    for (let part = 1; part <= BETWEEN; part++) {
      const landed = place((i - 1 + part / BETWEEN) * STEP_S, i);
      if (solid(points[i * 3] ?? 0, points[i * 3 + 1] ?? 0, points[i * 3 + 2] ?? 0))
        return { count: i + 1, landed: false };
      if (landed) return { count: i + 1, landed: true };
    }
  return { count: ARC_POINTS, landed: false };
};
