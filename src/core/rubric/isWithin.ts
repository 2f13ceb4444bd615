const STEPS = 1_000_000;

/** Whether two readings lie at most `tolerance` apart, compared to a millionth of the unit so that 1.1 is within 0.1 of 1. */
export const isWithin = (value: number, target: number, tolerance: number): boolean =>
  Math.round(Math.abs(value - target) * STEPS) <= Math.round(tolerance * STEPS);
