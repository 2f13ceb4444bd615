import { canonicalHash } from '../../core/kernel/canonicalHash';

/** The same order for the same thing every time, but not the file's order, where the right answer often stands first. */
export const shuffled = (ids: readonly string[], seed: string): readonly string[] =>
  ids
    .map((id) => ({ id, key: canonicalHash([seed, id]) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ id }) => id);
