import { luminance } from './luminance';

/** What the eye makes of the light of a moment: mutable, since a change of state fades. */
export type EyeCurve = {
  /** Local adaptation: shown = reference * (lux / reference) ^ power. 1 leaves light as it is. */
  power: number;
  referenceLux: number;
};

/** Darker than this, the power would no longer be finite. */
export const DARKEST_LUX = 1e-4;

/** Turns the light at `offset` (red, green, blue in lux) into what the eye makes of it, in place. As the compositor does. */
export const applyEyeCurve = (curve: EyeCurve, light: Float32Array, offset: number): void => {
  const red = light[offset] ?? 0;
  const green = light[offset + 1] ?? 0;
  const blue = light[offset + 2] ?? 0;
  const lux = Math.max(luminance(red, green, blue), DARKEST_LUX);
  const gain = (lux / curve.referenceLux) ** (curve.power - 1);
  light[offset] = gain * red;
  light[offset + 1] = gain * green;
  light[offset + 2] = gain * blue;
};
