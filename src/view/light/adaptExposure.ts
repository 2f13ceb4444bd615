/** Time constant of adapting, in seconds: most of it is done within one. */
const ADAPTS_S = 0.4;

/** One step of the eye towards a new exposure; by ratio, since brightness is felt so. */
export const adaptExposure = (now: number, wanted: number, elapsedSeconds: number): number =>
  wanted * (now / wanted) ** Math.exp(-elapsedSeconds / ADAPTS_S);
