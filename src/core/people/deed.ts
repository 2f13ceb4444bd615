import type { Tick } from '../kernel/tick';
import type { Sensation } from '../registry/thingKind';
import type { Scalar } from '../sim/intent';

/** What somebody or a device has begun and brings about by itself when its time comes: a state of its own. */
export type Deed = {
  readonly who: string;
  readonly key: string;
  readonly to: Scalar;
  /** `NOT_YET` while what it comes after lasts. */
  readonly dueTick: Tick;
  /** What has to be over first, and how long after that it comes. */
  readonly after?: {
    readonly entity: string;
    readonly key: string;
    readonly sensation: Sensation;
    readonly ticks: Tick;
  };
};
