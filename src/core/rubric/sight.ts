import type { Moment } from '../scenario/language';
import type { FactType } from '../sim/fact';

/** The facts something can react to. */
export type Sight = {
  /** Those that may be one of these. */
  readonly moments: readonly Moment[];
  /** All of these types. */
  readonly types: readonly FactType[];
  /** And every fact after the first of them. */
  readonly follows: boolean;
};
