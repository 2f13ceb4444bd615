import type { Texts } from '../core/kernel/texts';
import type { QuantityDefinition } from '../core/registry/thingKind';
import type { MessageArguments, MessageKey } from './messageKey';

/** Keys whose text has no holes. */
export type PlainKey = {
  [K in MessageKey]: MessageArguments<K> extends [] ? K : never;
}[MessageKey];

/** A word of the catalogue, a text of the scenario, or a reading with its unit. */
export type Label =
  | { readonly message: PlainKey }
  | { readonly text: Texts }
  | { readonly reading: number; readonly unit: QuantityDefinition['unit']; readonly of: Texts };
