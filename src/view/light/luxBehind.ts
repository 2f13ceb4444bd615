import type { EyeCurve } from './eyeCurve';

/** The lux behind what is shown. */
export const luxBehind = ({ power, referenceLux }: EyeCurve, shownLux: number): number =>
  shownLux <= 0 ? 0 : referenceLux * (shownLux / referenceLux) ** (1 / power);
