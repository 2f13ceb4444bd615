import { blockOf } from './looseRead';
import type { Vocabulary } from './vocabulary';

/** What can be chosen in a field or a column as written; undefined when it offers nothing that is known. */
export const optionsOf = (
  field: ReadonlyMap<string, unknown>,
  known: Vocabulary,
): ReadonlySet<string> | undefined => {
  const options = field.get('options');
  if (options === 'things') return known.ids.thing;
  if (options === 'contacts') return known.ids.contact;
  const listed = blockOf(options);
  return listed.size === 0 ? undefined : new Set(listed.keys());
};
