import type { Moment } from '../scenario/language';
import type { FactType } from '../sim/fact';

/** The facts something can react to: those that may be one of its moments, and all of the types it names. */
export type Sight = {
  readonly moments: readonly Moment[];
  readonly types: readonly FactType[] | 'all';
};
