import type { Intent } from '../../sim/intent';
import type { SimState } from '../../sim/simState';

/** A trainee without judgement: reads the state, writes intents, and can be played again with the same result. */
export type Bot = {
  /** Time between two acts. */
  readonly everyTicks: number;
  /** What it does now; null to let this turn pass. */
  readonly next: (state: SimState) => Intent | null;
};
