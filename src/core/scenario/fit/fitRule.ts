import type { Texts } from '../../kernel/texts';
import type { FitCondition } from './fitConditionSchema';

/** When a reason makes a kind of thing a risk, and for whom. Data with its source, never a constant in code. */
export type FitRule = {
  readonly id: string;
  /** The file it stands in, without its folder and ending. */
  readonly set: string;
  readonly kinds: readonly string[];
  /** A reason of those kinds. */
  readonly because: string;
  readonly if: FitCondition;
  /** Why it is a risk for whom the condition holds, and why it is none for others. */
  readonly risk: Texts;
  readonly safe: Texts;
  readonly source: string;
  /** How far the source was read: a rule that is not `read` warns wherever it decides a truth that scores. */
  readonly status: 'read' | 'partly' | 'unverified';
};
