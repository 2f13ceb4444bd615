/** A share as a whole per cent, rounded down so that what does not pass never looks as if it did. */
export const wholePercent = (share: number): number => Math.floor(100 * share + 1e-9);
