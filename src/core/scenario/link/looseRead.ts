/** The entries of a block, or none when something else is written there. */
export const blockOf = (value: unknown): ReadonlyMap<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : new Map();

/** The items of a list as blocks; what is not a block is an empty one, so that places in the list stay right. */
export const blocksOf = (value: unknown): readonly ReadonlyMap<string, unknown>[] =>
  Array.isArray(value) ? value.map(blockOf) : [];

/** The words of one word or a list. */
export const wordsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((word) => typeof word === 'string');

/** The blocks of a list that have an id, by it; one whose id is missing cannot be meant by any word. */
export const namedBlocks = (
  value: unknown,
): readonly (readonly [string, ReadonlyMap<string, unknown>])[] =>
  blocksOf(value).flatMap((item) => wordsOf(item.get('id')).map((id) => [id, item] as const));

/** The ids of a list of blocks. */
export const idsOf = (value: unknown): readonly string[] =>
  blocksOf(value).flatMap((item) => wordsOf(item.get('id')));
