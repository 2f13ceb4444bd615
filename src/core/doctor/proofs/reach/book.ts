import type { Condition } from '../../../scenario/language';
import type { FactBody } from '../../../sim/fact';
import type { Reach } from './createReach';
import type { When } from './when';

/** A fact that could be written. `adds`: the new value is the old one and so much; the value in the fact says nothing. */
export type Noted = {
  readonly fact: FactBody;
  readonly adds: number | null;
  /** It can be written any number of times. */
  readonly repeats: boolean;
};

/** A fact that a deed makes, by its place in the book. */
export type Made = {
  readonly index: number;
  readonly if?: Condition;
  /** One of these must have been written too. */
  readonly given?: readonly number[];
};

/** Something that somebody or something does, when it can be done first, and the facts it makes. */
export type Deed = { readonly when: (now: Reach) => When; readonly makes: readonly Made[] };

/** Every fact that a scenario could ever bring about, and what brings it about. Says nothing about whether it does. */
export type Book = {
  readonly facts: readonly Noted[];
  readonly deeds: readonly Deed[];
  /** The place of a fact; the same fact has one place. */
  readonly note: (fact: FactBody) => number;
  readonly noteAdding: (ref: string, by: number, repeats: boolean) => number;
  readonly deed: (when: Deed['when'], makes: readonly Made[]) => void;
};
