/** Deeper than any file of ours; keeps a hostile file from overflowing the stack. */
const DEEPEST = 100;

export type JsonPath = readonly (string | number)[];

/** Where the first syntax error is, and what was wrong; offsets of values by path when there is none. */
export type JsonScan =
  | { readonly ok: true; readonly offsetOf: (path: JsonPath) => number }
  | { readonly ok: false; readonly offset: number; readonly message: string };

type Flaw = { readonly offset: number; readonly message: string };
type Cursor = {
  readonly text: string;
  at: number;
  readonly offsets: Map<string, number>;
};

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

const keyOf = (path: JsonPath): string => JSON.stringify(path);

const take = (cursor: Cursor, pattern: RegExp): string | null => {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found === undefined) return null;
  cursor.at += found.length;
  return found;
};

const flawAt = (cursor: Cursor, expected: string): Flaw => {
  const found = cursor.text[cursor.at];
  return {
    offset: cursor.at,
    message:
      found === undefined
        ? `The file ends too early; ${expected} was expected.`
        : `${expected} was expected, not ${JSON.stringify(found)}.`,
  };
};

/** One `,`-separated block; `entry` reads what stands between the commas. */
const scanBlock = (
  cursor: Cursor,
  close: string,
  entry: (index: number) => Flaw | null,
): Flaw | null => {
  cursor.at++;
  take(cursor, SPACE);
  if (cursor.text[cursor.at] === close) {
    cursor.at++;
    return null;
  }
  for (let index = 0; ; index++) {
    const flaw = entry(index);
    if (flaw !== null) return flaw;
    take(cursor, SPACE);
    const mark = cursor.text[cursor.at];
    if (mark !== ',' && mark !== close) return flawAt(cursor, `"," or "${close}"`);
    cursor.at++;
    if (mark === close) return null;
    take(cursor, SPACE);
  }
};

const scanValue = (cursor: Cursor, path: JsonPath): Flaw | null => {
  if (path.length > DEEPEST)
    return { offset: cursor.at, message: 'The file is nested too deeply.' };
  take(cursor, SPACE);
  cursor.offsets.set(keyOf(path), cursor.at);
  const first = cursor.text[cursor.at];
  if (first === '[') return scanBlock(cursor, ']', (index) => scanValue(cursor, [...path, index]));
  if (first === '{') {
    return scanBlock(cursor, '}', () => {
      const key = take(cursor, STRING);
      if (key === null) return flawAt(cursor, 'A key in double quotes');
      take(cursor, SPACE);
      if (cursor.text[cursor.at] !== ':') return flawAt(cursor, '":"');
      cursor.at++;
      return scanValue(cursor, [...path, String(JSON.parse(key))]);
    });
  }
  const scalar = take(cursor, first === '"' ? STRING : SCALAR);
  return scalar === null ? flawAt(cursor, 'A value') : null;
};

/** Reads JSON for positions only, since JSON.parse names none that is the same in every engine. */
export const scanJson = (text: string): JsonScan => {
  const cursor: Cursor = { text, at: 0, offsets: new Map() };
  const flaw = scanValue(cursor, []);
  if (flaw !== null) return { ok: false, ...flaw };
  take(cursor, SPACE);
  if (cursor.at < text.length) return { ok: false, ...flawAt(cursor, 'The end of the file') };
  return {
    ok: true,
    offsetOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const offset = cursor.offsets.get(keyOf(path.slice(0, length)));
        if (offset !== undefined) return offset;
      }
      return 0;
    },
  };
};
