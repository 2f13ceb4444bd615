import type { en } from './en';

export type MessageKey = keyof typeof en;

/** A catalogue in another language: the same keys, the compiler's list of what is still to translate. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

type Holes<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Holes<Rest>
  : never;

/** The {holes} that the English text of a key has. */
export type ParamsOf<K extends MessageKey> = Readonly<
  Record<Holes<(typeof en)[K]>, string | number>
>;

/** A key without holes needs no second argument. */
export type MessageArguments<K extends MessageKey> = [Holes<(typeof en)[K]>] extends [never]
  ? []
  : [params: ParamsOf<K>];
