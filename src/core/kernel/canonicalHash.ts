const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

type Entry = readonly [key: string, value: unknown];

const byKey = ([a]: Entry, [b]: Entry): number => (a < b ? -1 : 1);

/** JSON with sorted keys and without undefined, so that equal values always give equal text. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    if (!isPlain(value)) throw new Error('Invariant: only plain data can be hashed');
    const entries: Entry[] = Object.entries(value);
    entries.sort(byKey);
    let text = '';
    for (const [key, inner] of entries) {
      if (inner === undefined) continue;
      text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(inner)}`;
    }
    return `{${text}}`;
  }
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

const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0');

/**
 * Two mixed 32-bit lanes over the canonical JSON of a value, as 16 hex digits. Finds differences, is no defence
 * against somebody who makes two values collide on purpose.
 *
 * @throws when the value holds more than plain JSON data (maps, typed arrays, functions, NaN).
 */
export const canonicalHash = (value: unknown): string => {
  const text = canonical(value);
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return hex(a) + hex(b);
};
