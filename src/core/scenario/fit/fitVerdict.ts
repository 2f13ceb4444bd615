import type { Texts } from '../../kernel/texts';
import type { FitRule } from './fitRule';

/** What a fit rule says of one reason of a thing for who lives here. */
export type FitVerdict = {
  readonly because: string;
  readonly isRisk: boolean;
  /** Why it is a risk for her, or why it is none. */
  readonly words: Texts;
  /** The rule as `file/rule`. */
  readonly rule: string;
  readonly source: string;
  readonly status: FitRule['status'];
};
