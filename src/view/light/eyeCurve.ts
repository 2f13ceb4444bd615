import { luminance } from './luminance';

/** What the eye makes of the light of a moment: mutable, since a change of state fades. */
export type EyeCurve = {
  /** Local adaptation: shown = reference * (lux / reference) ^ power. 1 leaves light as it is. */
  power: number;
  referenceLux: number;
  /** How far colours fade in the dark, 0..1. */
  nightVision: number;
};

/** Below the first, only rods see; above the second, only cones. In lux. */
export const RODS_LUX = 0.05;
export const CONES_LUX = 4;
/** The bluish grey of moonlit things, of luminance 1, so that lux stays true. */
export const NIGHT_TINT = [0.8342, 1.0114, 1.3765] as const;
/** Darker than this, the power would no longer be finite. */
export const DARKEST_LUX = 1e-4;

const smoothstep = (from: number, to: number, value: number): number => {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** Turns the light at `offset` (red, green, blue in lux) into what the eye sees of it, in place. As the compositor does. */
export const applyEyeCurve = (curve: EyeCurve, light: Float32Array, offset: number): void => {
  const red = light[offset] ?? 0;
  const green = light[offset + 1] ?? 0;
  const blue = light[offset + 2] ?? 0;
  const lux = luminance(red, green, blue);
  const grey = curve.nightVision * (1 - smoothstep(RODS_LUX, CONES_LUX, lux));
  const gain = (Math.max(lux, DARKEST_LUX) / curve.referenceLux) ** (curve.power - 1);
  light[offset] = gain * (red + (lux * NIGHT_TINT[0] - red) * grey);
  light[offset + 1] = gain * (green + (lux * NIGHT_TINT[1] - green) * grey);
  light[offset + 2] = gain * (blue + (lux * NIGHT_TINT[2] - blue) * grey);
};
