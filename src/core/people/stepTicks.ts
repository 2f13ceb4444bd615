import { TICKS_PER_SECOND, type Tick } from '../kernel/tick';
import type { Point } from './walk';

/** Whole millimetres between two points, rounded down, in whole numbers only. */
const lengthMm = ([fromX, fromY]: Point, [toX, toY]: Point): number => {
  const x = Math.abs(toX - fromX);
  const y = Math.abs(toY - fromY);
  const long = Math.max(x, y);
  // Within 4 % of the true length, without a root: steps go straight or diagonally.
  return long + Math.floor((Math.min(x, y) * 41) / 100);
};

/** How long a step takes at a walking speed in mm/s: one tick at least. */
export const stepTicks = (from: Point, to: Point, speedMmPerS: number): Tick =>
  Math.max(1, Math.ceil((lengthMm(from, to) * TICKS_PER_SECOND) / speedMmPerS));
