/** A criterion that never came below this share in any play tells nobody apart. */
export const LOST_BELOW = 0.5;
