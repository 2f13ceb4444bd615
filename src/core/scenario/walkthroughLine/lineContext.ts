import type { Registry } from '../../registry/registry';
import type { Vocabulary } from '../link/vocabulary';

export type Word = {
  readonly text: string;
  /** Characters from the start of the line. */
  readonly column: number;
};

/** A line of a walkthrough being read, word by word. */
export type LineContext = {
  readonly words: readonly Word[];
  readonly known: Vocabulary;
  readonly registry: Registry;
};

/** Why a line cannot be read, at the word that is wrong. */
export type LineError = { readonly column: number; readonly message: string };

export const lineError = (word: Word | undefined, message: string): LineError => ({
  column: word?.column ?? 0,
  message,
});
