import type { Tick } from '../kernel/tick';
import type { Phase } from '../sim/fact';
import type { FieldValue, Judgement, Scalar, Verdict } from '../sim/intent';
import type { Lying } from './lying';

export type ActorPlace = {
  readonly room: string;
  readonly xMm: number;
  readonly yMm: number;
  /** The anchor the actor stands, sits or lies at, when it went to one. */
  readonly anchor: string | null;
  /** How she lies where she fell; left out as soon as she is anywhere else. */
  readonly lies?: Lying;
};

export type PostureChange = {
  /** The posture she was found in. */
  readonly found: string;
  /** The one before the present. */
  readonly from: string;
  readonly sinceTick: Tick;
  /** Until then she is on the way to it. */
  readonly untilTick: Tick;
};

export type Ramp = {
  readonly from: number;
  readonly to: number;
  readonly startTick: Tick;
  readonly overTicks: number;
};

export type Reading = {
  readonly quantity: string;
  readonly value: number;
  readonly verdict: Verdict | null;
  readonly tool: string;
  readonly tick: Tick;
  readonly seq: number;
};

/** What a device told the panel of a state of its own, and when; `before` has what it told earlier, the latest first. */
export type Reported = {
  readonly value: Scalar;
  readonly tick: Tick;
  readonly before: readonly { readonly value: Scalar; readonly tick: Tick }[];
};

/** What is true now: exactly the fold of the facts, plain JSON. */
export type World = {
  /** Tick of the latest fact. */
  readonly tick: Tick;
  readonly facts: number;
  readonly phase: Phase;
  readonly drawn: readonly string[];
  /** entity → key → value. Every thing has the key `at` (a place, or `away`); a risk has `risk` (`present` or `fixed`). */
  readonly states: Readonly<Record<string, Readonly<Record<string, Scalar>>>>;
  /** `entity.key` → ramp in progress or finished. */
  readonly ramps: Readonly<Record<string, Ramp>>;
  readonly places: Readonly<Record<string, ActorPlace>>;
  /** Who has changed posture in the visit, and how that goes on. */
  readonly postures: Readonly<Record<string, PostureChange>>;
  readonly marks: Readonly<Record<string, 'given' | 'refused'>>;
  /** topic → how often said */
  readonly said: Readonly<Record<string, number>>;
  /** thing → seq of the first look */
  readonly examined: Readonly<Record<string, number>>;
  /** thing → the latest judgement */
  readonly judged: Readonly<
    Record<
      string,
      {
        readonly as: Judgement;
        readonly why: readonly string[];
        readonly fix: string | null;
        readonly seq: number;
      }
    >
  >;
  /** The latest of each quantity by each tool, in the order they were taken. */
  readonly readings: readonly Reading[];
  /** device → state → what the panel knows. `link` says since when it is heard or lost; what is lost tells nothing new. */
  readonly reported: Readonly<Record<string, Readonly<Record<string, Reported>>>>;
  readonly forms: Readonly<Record<string, Readonly<Record<string, FieldValue>>>>;
  readonly sent: readonly string[];
  /** The contact on the phone. */
  readonly call: string | null;
  /** Who lets the trainee's phone ring, and until when. */
  readonly ringing: { readonly from: string; readonly untilTick: Tick } | null;
  /** The line now being spoken; it ends at `untilTick`. */
  readonly line: { readonly who: string; readonly line: string; readonly untilTick: Tick } | null;
  /** Per latch of the scenario (`CompiledScenario.latches`): seq of the last match, or -1. */
  readonly latched: readonly number[];
};
