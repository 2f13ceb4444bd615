/** Exposure at 1 lux. With the power below it leaves a bright room bright and a dim one dim. */
const AT_ONE_LUX = 0.29;
/** The eye makes up for three quarters of a change of light. */
const POWER = -0.75;
/** Darker than this the eye has no light to adapt to. */
const DARKEST_LUX = 0.01;

type Limits = { readonly min: number; readonly max: number };

/** Display brightness per lux for somebody who stands in `lux` of seen light, within what the state of the day allows. */
export const eyeExposure = (lux: number, { min, max }: Limits): number =>
  Math.min(max, Math.max(min, AT_ONE_LUX * Math.max(lux, DARKEST_LUX) ** POWER));
