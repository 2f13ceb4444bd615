import type { Texts } from '../../core/kernel/texts';
import type { QuantityDefinition } from '../../core/registry/thingKind';
import type { Intent } from '../../core/sim/intent';
import type { Focus } from '../attention';

/** Keys of the catalogue that the menus use. */
export type MenuMessage =
  | 'menu.hazard'
  | 'menu.safe'
  | 'menu.judgedHazard'
  | 'menu.judgedSafe'
  | 'menu.whatIsIt'
  | 'menu.why'
  | 'menu.fix'
  | 'menu.act'
  | 'menu.actNow'
  | 'menu.nothingToDo'
  | 'menu.verdict'
  | 'menu.say'
  | 'menu.nothingToSay'
  | 'menu.back'
  | 'menu.close'
  | 'verdict.low'
  | 'verdict.ok'
  | 'verdict.high';

/** A word of the catalogue, a text of the scenario, or a reading with its unit. */
export type Label =
  | { readonly message: MenuMessage }
  | { readonly text: Texts }
  | { readonly reading: number; readonly unit: QuantityDefinition['unit']; readonly of: Texts };

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
