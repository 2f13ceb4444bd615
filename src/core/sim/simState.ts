import type { RngState } from '../kernel/rngState';
import type { Tick } from '../kernel/tick';
import type { Deed } from '../people/deed';
import type { Walk } from '../people/walk';
import type { World } from '../world/world';

/** A fact (`seq`) that starts a rule; the rule sees it in the next tick. */
export type Trigger = { readonly rule: string; readonly seq: number };

/** A rule that waits; `unless` looks back to the trigger only. */
type DueRule = { readonly rule: string; readonly sinceSeq: number; readonly dueTick: Tick };

/** What the simulation needs besides the world to go on: plain JSON, reproduced by running the inputs again. */
export type Kernel = {
  readonly tick: Tick;
  readonly rng: RngState;
  /** Of the visit; the night after it is the night of this seed. */
  readonly seed: number;
  readonly triggered: readonly Trigger[];
  readonly due: readonly DueRule[];
  /** Rules that have started and do not repeat. */
  readonly ranRules: readonly string[];
  /** A call that the contact has not picked up yet. */
  readonly ringing: { readonly contact: string; readonly dueTick: Tick } | null;
  /** Who is on the way to a place. */
  readonly walks: readonly Walk[];
  /** What people and devices bring about by themselves, in the order they began it. */
  readonly deeds: readonly Deed[];
  /** Devices that look at the world in the next tick. */
  readonly sensing: readonly string[];
  /** When the phase now running began. */
  readonly phaseTick: Tick;
  /** Until then the trainee only waits: the session may step faster. Changes nothing that is true. */
  readonly hurryUntilTick: Tick;
};

export type SimState = { readonly kernel: Kernel; readonly world: World };
