/** State of the random generator (sfc32): plain data, so that it is saved and hashed with everything else. */
export type RngState = readonly [a: number, b: number, c: number, counter: number];
