/** Picks one of `count` possibilities: 0 to count - 1. `() => 0` is who takes the first of everything. */
export type Choose = (count: number) => number;
