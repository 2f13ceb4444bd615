import type { Fraction } from '../kernel/fraction';
import type { Texts } from '../kernel/texts';
import type { Rating } from '../recording/recording';
import type { MonitorFactory } from '../registry/criterionKind';
import type { Condition, Moment } from '../scenario/language';
import type { Sight } from './sight';

export const DIMENSIONS = ['noticing', 'interpreting', 'responding', 'reflecting'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export type Critical = {
  readonly when: 'lost' | 'missed' | 'not-met' | Moment;
  readonly unless?: Condition;
  readonly effect: 'fail' | 'cap' | 'stop';
  readonly why: Texts;
};

export type CompiledCriterion = {
  readonly id: string;
  readonly text: Texts;
  readonly dimension: Dimension;
  /** 1, 2 or 3 */
  readonly weight: number;
  readonly kind: string;
  readonly if?: Condition;
  readonly monitor: MonitorFactory;
  /** What the monitor can react to. */
  readonly sight: Sight;
  readonly critical: Critical | null;
  readonly source: string | null;
  /** Labels of a rated criterion's levels, by level. */
  readonly levels: Readonly<Record<string, Texts>>;
  /** Who may rate it; nobody when it is not for people to rate. */
  readonly ratedBy: readonly Rating['rater'][];
};

export type CompiledRubric = {
  readonly scenario: string;
  readonly hash: string;
  readonly pass: {
    readonly share: Fraction;
    readonly method: string;
    readonly panel: string;
    readonly date: string;
  };
  readonly criteria: readonly CompiledCriterion[];
  /** The patterns that a `happened` condition of the rubric asks about. */
  readonly latches: readonly Moment[];
};
