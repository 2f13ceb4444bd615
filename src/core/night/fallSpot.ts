import { isFree } from '../apartment/isFree';
import type { NavigationGrid } from '../apartment/navigationGrid';
import type { Lying } from '../world/lying';

type Point = readonly [xMm: number, yMm: number];

/** Sines from 0 to 345 degrees in thousandths, every 15 degrees: whole numbers are the same on every machine. */
const SINES = [
  0, 259, 500, 707, 866, 966, 1000, 966, 866, 707, 500, 259, 0, -259, -500, -707, -866, -966, -1000,
  -966, -866, -707, -500, -259,
] as const;
const TURNS = SINES.length;
const STEP_DEG = 360 / TURNS;

/** Which way a direction points on the plan, whose y goes south, in thousandths. */
const pointing = (direction: number): Point => {
  const turn = (direction + 2 * TURNS) % TURNS;
  return [SINES[turn] ?? 0, -(SINES[(turn + TURNS / 4) % TURNS] ?? 0)];
};

/** Where a fall takes her pelvis when nothing is in its way, from where she stood; as far as in the clip of the bodies. */
const AHEAD_MM = 400;
const TO_RIGHT_MM = 300;
/** Of her centreline, from the pelvis; the grid keeps half her width and the last of head and feet. */
const HEAD_MM = -650;
const FEET_MM = 650;
const THIGHS_MM = 150;
const SAMPLE_MM = 100;
const FARTHEST_MM = 600;
/** She rather falls this much aside than a step of direction farther round. */
const TURN_COSTS_MM = 80;

type Candidate = { readonly turn: number; readonly aheadMm: number; readonly rightMm: number };

/** Ways to fall, the likeliest first: straight ahead, then a little aside or round, and so on. */
const CANDIDATES: readonly Candidate[] = (() => {
  const found: (Candidate & { readonly cost: number })[] = [];
  for (let turn = -TURNS / 2 + 1; turn <= TURNS / 2; turn++)
    for (let x = -FARTHEST_MM; x <= FARTHEST_MM; x += SAMPLE_MM)
      for (let y = -FARTHEST_MM; y <= FARTHEST_MM; y += SAMPLE_MM) {
        const offMm2 = x * x + y * y;
        if (offMm2 > FARTHEST_MM * FARTHEST_MM) continue;
        const cost = offMm2 + turn * turn * TURN_COSTS_MM * TURN_COSTS_MM;
        found.push({ turn, aheadMm: AHEAD_MM + x, rightMm: TO_RIGHT_MM + y, cost });
      }
  return found.sort((a, b) => a.cost - b.cost);
})();

/** The direction nearest to the way from one point to another. */
const directionOf = (from: Point, to: Point): number => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let best = 0;
  let most = -Infinity;
  for (let direction = 0; direction < TURNS; direction++) {
    const [x, y] = pointing(direction);
    const along = x * dx + y * dy;
    if (along > most) [best, most] = [direction, along];
  }
  return best;
};

const moved = ([xMm, yMm]: Point, [x, y]: Point, byMm: number): Point => [
  xMm + Math.round((x * byMm) / 1000),
  yMm + Math.round((y * byMm) / 1000),
];

/**
 * Where somebody who stood at a point and went another way falls to: on free floor with all her body, or at least from
 * head to thighs when there is no more room, and through no wall. Null when there is no such floor near her.
 */
export const fallSpot = (
  grid: NavigationGrid,
  absent: ReadonlySet<string>,
  { at, from, to }: { readonly at: Point; readonly from: Point; readonly to: Point },
): Lying | null => {
  const free = ([xMm, yMm]: Point): boolean => isFree(grid, xMm, yMm, absent);
  const ahead = directionOf(from, to);
  const isClear = (pelvis: Point, toFeet: Point, lastMm: number): boolean => {
    for (let mm = HEAD_MM; mm <= lastMm; mm += SAMPLE_MM)
      if (!free(moved(pelvis, toFeet, mm))) return false;
    return true;
  };
  const isReached = (pelvis: Point): boolean => {
    const parts = Math.ceil(
      Math.max(Math.abs(pelvis[0] - at[0]), Math.abs(pelvis[1] - at[1])) / SAMPLE_MM,
    );
    for (let part = 1; part <= parts; part++) {
      const x = at[0] + Math.round(((pelvis[0] - at[0]) * part) / parts);
      const y = at[1] + Math.round(((pelvis[1] - at[1]) * part) / parts);
      if (!free([x, y])) return false;
    }
    return true;
  };
  for (const lastMm of [FEET_MM, THIGHS_MM])
    for (const { turn, aheadMm, rightMm } of CANDIDATES) {
      const direction = ahead + turn;
      const right = pointing(direction + TURNS / 4);
      const pelvis = moved(moved(at, pointing(direction), aheadMm), right, rightMm);
      const feet = (direction + TURNS / 2 + TURNS) % TURNS;
      if (!isClear(pelvis, pointing(feet), lastMm) || !isReached(pelvis)) continue;
      return { xMm: pelvis[0], yMm: pelvis[1], headingDeg: feet * STEP_DEG };
    }
  return null;
};
