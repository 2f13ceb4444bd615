/** A texel stores light as a logarithm, so that 8 bits hold a lit room and a dark one without bands. */
export const TEXEL_RANGE = 10_001;

/** Lux that a texel of 0..1 stands for, in a channel whose brightest is `maxLux`. */
export const texelLux = (texel: number, maxLux: number): number =>
  (maxLux * (TEXEL_RANGE ** texel - 1)) / (TEXEL_RANGE - 1);
