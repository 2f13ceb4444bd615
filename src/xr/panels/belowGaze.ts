/** A caption stands so far below the middle of what is looked at… */
const BELOW_RAD = 0.3;
/** …never nearer to the horizon than this, since faces are there… */
const LEAST_RAD = 0.35;
/** …and never lower than a caption can be read standing. */
const MOST_RAD = 0.95;
/** Half of a caption, and a little air, above the floor. */
const OFF_FLOOR_M = 0.2;

/** How far from the eyes (upwards, so below 0) something stands that is read while looking there, `farM` away. */
export const belowGaze = (gazeRad: number, farM: number, eyesM: number): number => {
  const down = Math.min(MOST_RAD, Math.max(LEAST_RAD, BELOW_RAD - gazeRad));
  return Math.max(OFF_FLOOR_M - eyesM, -Math.tan(down) * farM);
};
