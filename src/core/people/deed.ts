import type { Tick } from '../kernel/tick';
import type { Scalar } from '../sim/intent';

/** What somebody has begun and brings about by herself when its time comes: a state of hers. */
export type Deed = {
  readonly who: string;
  readonly key: string;
  readonly to: Scalar;
  readonly dueTick: Tick;
};
