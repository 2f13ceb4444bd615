import type { Fraction } from '../kernel/fraction';
import type { Texts } from '../kernel/texts';
import type { Dimension } from './compiledRubric';

export type CriterionStatus =
  'met' | 'partly' | 'lost' | 'missed' | 'open' | 'not-applicable' | 'awaiting';

export type CriterionResult = {
  readonly id: string;
  readonly text: Texts;
  readonly dimension: Dimension;
  readonly kind: string;
  readonly status: CriterionStatus;
  /** 0 to 4, shown and never scored. */
  readonly level: number;
  readonly share: Fraction;
  /** weight × share; null while it does not count. */
  readonly points: number | null;
  readonly of: number;
  /** Fact seqs. */
  readonly evidence: readonly number[];
  readonly source: string | null;
};

export type CriticalFailure = {
  readonly criterion: string;
  readonly why: Texts;
  readonly effect: 'fail' | 'cap' | 'stop';
  readonly evidence: readonly number[];
};

/** Signal detection over the planted risks and decoys, by thing id. */
export type Detection = {
  readonly hits: readonly string[];
  readonly misses: readonly string[];
  readonly falseAlarms: readonly string[];
  readonly correctRejections: readonly string[];
  /** Decoys never looked at: neither rejected nor flagged. */
  readonly unseen: readonly string[];
  /** Mean of hit rate and rejection rate. */
  readonly balancedAccuracy: Fraction;
};

/** A pure fold of facts under a rubric. */
export type Score = {
  /** 0..1: points over the weights of applicable, rated criteria, after caps. */
  readonly share: number;
  readonly points: number;
  readonly of: number;
  readonly passed: boolean;
  /** True while a criterion still awaits a human rater. */
  readonly provisional: boolean;
  readonly pass: {
    readonly share: number;
    readonly method: string;
    readonly panel: string;
    readonly date: string;
  };
  readonly critical: readonly CriticalFailure[];
  readonly detection: Detection;
  readonly criteria: readonly CriterionResult[];
};
