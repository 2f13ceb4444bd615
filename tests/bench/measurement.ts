import type { Bench } from './createBench';
import type { Figure } from './figure';

/** One measurement gives one figure or several that come from the same run. */
export type Measurement = {
  /** The names of its figures, in the order of the table. */
  readonly names: readonly string[];
  readonly measure: (bench: Bench) => readonly Figure[] | Promise<readonly Figure[]>;
};
