import type { Intent } from '../../core/sim/intent';
import type { Label } from '../../i18n/label';
import type { Focus } from '../attention';

export type MenuOption = {
  readonly id: string;
  readonly label: Label;
  readonly group: 'judge' | 'measure' | 'act' | 'talk' | 'choice' | 'leave';
  readonly chosen: boolean;
  readonly intents: readonly Intent[];
  /** The menu after choosing; null closes it. */
  readonly next: Focus | null;
};

/** One page of the menu on a thing or a person. The page and the in-world panel draw the same one. */
export type Menu = {
  readonly title: Label;
  /** What is known so far: the judgement, the last reading. */
  readonly notes: readonly Label[];
  readonly question: Label | null;
  readonly options: readonly MenuOption[];
};
