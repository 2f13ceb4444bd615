import type { z } from 'zod';
import type { Fraction } from '../kernel/fraction';
import type { Tick } from '../kernel/tick';
import type { Rating } from '../recording/recording';
import type { CompiledScenario } from '../scenario/compiledScenario';
import type { Condition, Moment } from '../scenario/language';
import type { Path } from '../scenario/parse/path';
import type { Scene } from '../world/scene';
import type { Fact, FactType } from '../sim/fact';
import type { ProspectsFactory, ProspectWords } from './prospects';

/** What a criterion is worth so far. `evidence` holds fact seqs, ascending, each once. */
export type Outcome = {
  readonly share: Fraction;
  readonly evidence: readonly number[];
  /** Lost for good: nothing the trainee can still do brings it back. */
  readonly lost: boolean;
  readonly notApplicable: boolean;
  readonly awaiting: boolean;
};

/** Sees each fact in its sight once, with the scene just before it. `value` may be asked at any time, so streaming equals folding. */
export type Monitor = {
  readonly on: (fact: Fact, before: Scene) => void;
  readonly value: (now: Scene) => Outcome;
};

/** Turns authored words into compiled ones; the compiler hands it to each criterion kind. */
export type Words = {
  /** One moment, or a list of them as alternatives. */
  readonly moment: (authored: unknown) => Moment;
  /** A list as separate lines; a single moment as one line. */
  readonly moments: (authored: unknown) => readonly Moment[];
  readonly condition: (authored: unknown) => Condition;
  readonly ticks: (authored: string) => Tick;
  readonly percent: (authored: string) => Fraction;
  /** Compiles a nested criterion body (`parts`, `cases`). */
  readonly body: (authored: unknown) => MonitorFactory;
};

/** `ratings` are those given to this criterion, in the order they were given. */
export type MonitorContext = {
  readonly scenario: CompiledScenario;
  readonly ratings: readonly Rating[];
};
export type MonitorFactory = (context: MonitorContext) => Monitor;

/** A criterion kind: the authored shape and how it becomes a monitor. */
export type CriterionKind = {
  readonly kind: string;
  readonly schema: z.ZodType;
  /**
   * The facts its monitor reacts to besides those of its moments; it is shown no others. `all-after-first`: every fact
   * from the first on that may be one of its moments.
   */
  readonly sees: readonly FactType[] | 'all-after-first';
  readonly compile: (authored: unknown, words: Words) => MonitorFactory;
  /** What must be possible for it to be earned and to be got wrong. `at` is the path of what is authored. */
  readonly prospects: (authored: unknown, words: ProspectWords, at: Path) => ProspectsFactory;
  /** An authored fragment that must validate, used by the contract test. */
  readonly example: unknown;
};
