import type { Locale } from '../kernel/texts';
import type { Tick } from '../kernel/tick';
import type { Fact } from '../sim/fact';
import type { Intent } from '../sim/intent';

export type Input = { readonly tick: Tick; readonly intent: Intent };
export type Rating = {
  readonly criterion: string;
  readonly level: number;
  readonly rater: 'trainer' | 'peer' | 'self' | 'resident';
};

/** Everything about one visit. Re-fold `facts` for score and debrief at any time; re-run `inputs` to prove the facts within one build. */
export type Recording = {
  readonly format: 'foyer-recording/1';
  /** uuid, the namespace of statement ids. */
  readonly id: string;
  /** Build id: re-running is promised within one build only. */
  readonly engine: string;
  readonly scenario: {
    readonly id: string;
    readonly hash: string;
    /** Who lived there; recordings from before there was a choice do not say. */
    readonly persona?: string | undefined;
  };
  readonly seed: number;
  /** draw → option, when a walkthrough names it instead of drawing. */
  readonly draws: Readonly<Record<string, string>>;
  /** ISO 8601 with zone, UTC. */
  readonly startedAt: string;
  readonly locale: Locale;
  readonly lastTick: Tick;
  readonly inputs: readonly Input[];
  readonly facts: readonly Fact[];
  readonly hashes: readonly (readonly [Tick, string])[];
  readonly ratings: readonly Rating[];
};
