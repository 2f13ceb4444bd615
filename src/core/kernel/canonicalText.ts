const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

type Entry = readonly [key: string, value: unknown];

const byKey = ([a]: Entry, [b]: Entry): number => (a < b ? -1 : 1);

/** Texts by the object they stand for. Only for objects that never change. */
export type KnownTexts = WeakMap<object, string>;

const objectText = (value: object, known: KnownTexts | null): string => {
  if (!isPlain(value)) throw new Error('Invariant: only plain data can be hashed');
  const entries: Entry[] = Object.entries(value);
  entries.sort(byKey);
  const parts: string[] = [];
  for (const [key, inner] of entries) {
    if (inner !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalText(inner, known)}`);
  }
  // Joined and not added up, since the engine reads joined texts faster.
  return `{${parts.join(',')}}`;
};

const compoundText = (value: object, known: KnownTexts | null): string => {
  const before = known?.get(value);
  if (before !== undefined) return before;
  const text = Array.isArray(value)
    ? `[${value.map((item) => canonicalText(item, known)).join(',')}]`
    : objectText(value, known);
  known?.set(value, text);
  return text;
};

/**
 * JSON with sorted keys and without undefined, so that equal values always give equal text.
 *
 * @throws when the value holds more than plain JSON data (maps, typed arrays, functions, NaN).
 */
export const canonicalText = (value: unknown, known: KnownTexts | null = null): string => {
  if (typeof value === 'object' && value !== null) return compoundText(value, known);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error('Invariant: only finite numbers can be hashed');
  }
  if (value === undefined) return 'null';
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return JSON.stringify(value);
  }
  throw new Error('Invariant: only plain data can be hashed');
};
