import type { Tick } from '../kernel/tick';
import type { Intent } from '../sim/intent';
import type { Moment } from './language';

export type WalkthroughLine = {
  readonly tick: Tick;
  readonly intent: Intent;
  /** Line of the file it stands on. */
  readonly line: number;
};

/** One play of a scenario, and what must come of it. */
export type Walkthrough = {
  readonly id: string;
  readonly shows: string;
  /** draw → option, named instead of drawn from the seed. */
  readonly draws: Readonly<Record<string, string>>;
  readonly seed: number;
  readonly lines: readonly WalkthroughLine[];
  /** criterion → level */
  readonly ratings: Readonly<Record<string, number>>;
  readonly expects: {
    readonly score: { readonly atLeast?: number; readonly atMost?: number };
    /** Criteria whose critical failure must come about, and no others. */
    readonly critical: readonly string[];
    readonly met: readonly string[];
    readonly notMet: readonly string[];
    readonly happens?: Moment;
  };
};
