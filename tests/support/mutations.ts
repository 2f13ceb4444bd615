import { nextUint } from '../../src/core/kernel/nextUint';
import { seedRng } from '../../src/core/kernel/seedRng';

/** A whole number below the limit, 0 when there is none. */
type Pick = (limit: number) => number;

type Change = (text: string, pick: Pick) => string;

const pickFrom = (seed: number): Pick => {
  let rng = seedRng(seed);
  return (limit) => {
    const [value, next] = nextUint(rng);
    rng = next;
    return limit > 0 ? value % limit : 0;
  };
};

const oneOf = <T>(pick: Pick, values: readonly [T, ...T[]]): T =>
  values[pick(values.length)] ?? values[0];

const onLines =
  (change: (lines: string[], at: number, pick: Pick) => void): Change =>
  (text, pick) => {
    const lines = text.split('\n');
    change(lines, pick(lines.length), pick);
    return lines.join('\n');
  };

/** Where the values of `word: value` stand, in blocks and inside { }. */
const VALUE = /(?<=[\w-]+: )[^\n,{}[\]]+/g;
const ATOM = /[\w/.'’-]+/g;

const replaceOne =
  (pattern: RegExp, by: (pick: Pick, all: readonly string[]) => string): Change =>
  (text, pick) => {
    const found = [...text.matchAll(pattern)];
    const hit = found[pick(found.length)];
    if (hit === undefined) return text;
    const value = by(
      pick,
      found.map(([word]) => word),
    );
    return text.slice(0, hit.index) + value + text.slice(hit.index + hit[0].length);
  };

const WRONG_VALUES = [
  'null', 'true', '12', '-1', '1e999', '.nan', '[]', '{}', '[a, b]', '{a: b}', "''", '""', 'x', '0x1F', '2026-11-24',
  '1:30', '~', '!!binary aGk=', '&a b', '*a', '|', '>-', '@x', '`x`', '% x', '? x', '- x', '<<', '999999999999999999999',
] as const; // prettier-ignore

const STRANGE_WORDS = ['__proto__', 'constructor', 'toString', 'any', 'never', 'away', 'trainee', '', 'é', '\uD800', '\u0000', '\u2028', '٣'] as const; // prettier-ignore

/** A text as it arrives when its bytes were not UTF-8: some are replaced by what cannot be read. */
const wrongBytes: Change = (text, pick) => {
  const bytes = new TextEncoder().encode(text);
  for (let count = pick(5) + 1; count > 0; count--) bytes[pick(bytes.length)] = 128 + pick(128);
  return new TextDecoder().decode(bytes);
};

const nested: Change = (text, pick) => {
  const depth = oneOf(pick, [5, 39, 41, 61, 2_000, 100_000, 5_000_000]);
  const open = oneOf(pick, ['[', '{', '{a: ', '- ', '? ', '[{', 'a:\n ']);
  const at = pick(text.length);
  const deep = open.repeat(Math.min(depth, Math.floor(10_000_000 / open.length)));
  return text.slice(0, at) + deep + (pick(2) === 0 ? text.slice(at) : '');
};

/** Every line holds the one before it nine times: read naively, a few lines become gigabytes. */
const laughs: Change = (text, pick) => {
  const lines = Array.from({ length: pick(30) + 1 }, (_, level) =>
    level === 0 ? 'l0: &l0 [x]' : `l${level}: &l${level} [${`*l${level - 1},`.repeat(9)}]`,
  );
  const laughing = `${lines.join('\n')}\n`;
  return oneOf(pick, [
    `${laughing}${text}`,
    `${text}\n${laughing}`,
    text.replace(/: /, ': &a ').replace(/: (?=\w)/g, () => (pick(40) === 0 ? ': *a # ' : ': ')),
  ]);
};

const long: Change = (text, pick) => {
  const unit = oneOf(pick, ['a', ' ', '\n', '#', 'x: y\n', '- ', '"', '\t', text]);
  const size = oneOf(pick, [999_000, 1_100_000, 10_000_000]);
  return text.slice(0, pick(text.length)) + unit.repeat(Math.ceil(size / unit.length));
};

/** What a slip of the hand, a bad merge or somebody with bad intentions makes of a file; the usual ones more often. */
const CHANGES: readonly (readonly [name: string, often: number, change: Change])[] = [
  ['delete a line', 12, onLines((lines, at) => lines.splice(at, 1))],
  ['delete some lines', 6, onLines((lines, at, pick) => lines.splice(at, pick(12) + 1))],
  ['duplicate lines', 10, onLines((lines, at, pick) => lines.splice(at, 0, ...lines.slice(at, at + pick(8) + 1)))],
  ['swap two lines', 8, onLines((lines, at, pick) => {
    const other = pick(lines.length);
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  })],
  ['indent a line', 6, onLines((lines, at, pick) => {
    const line = lines[at] ?? '';
    lines[at] = oneOf(pick, [`  ${line}`, ` ${line}`, `\t${line}`, line.replace(/^ +/, ''), line.slice(1)]);
  })],
  ['delete some characters', 10, (text, pick) => {
    const at = pick(text.length);
    return text.slice(0, at) + text.slice(at + pick(20) + 1);
  }],
  ['write a value of another type', 14, replaceOne(VALUE, (pick) => oneOf(pick, WRONG_VALUES))],
  ['write another value of the file', 12, replaceOne(VALUE, (pick, all) => all[pick(all.length)] ?? '')],
  ['write another word of the file', 12, replaceOne(ATOM, (pick, all) => all[pick(all.length)] ?? '')],
  ['write a strange word', 8, replaceOne(ATOM, (pick) => oneOf(pick, STRANGE_WORDS))],
  ['write a sign', 8, (text, pick) => {
    const at = pick(text.length);
    return text.slice(0, at) + oneOf(pick, ['{', '}', '[', ']', ':', ': ', ',', '- ', "'", '"', '#', '&', '*', '!', '|', '>', '%', '@', '`', '\r', '\uFEFF', '---\n', '...\n']) + text.slice(at);
  }],
  ['cut it off', 8, (text, pick) => text.slice(0, pick(text.length))],
  ['bytes that are no UTF-8', 6, wrongBytes],
  ['nesting', 4, nested],
  ['aliases', 3, laughs],
  ['a long file', 1, long],
]; // prettier-ignore

const TOTAL = CHANGES.reduce((sum, [, often]) => sum + often, 0);

const changeFor = (drawn: number): (typeof CHANGES)[number] | undefined => {
  let left = drawn;
  return CHANGES.find(([, often]) => (left -= often) < 0);
};

/** One text made worse in one way, one time in four in two; the same seed gives the same. */
export const mutated = (
  text: string,
  seed: number,
): { readonly how: string; readonly text: string } => {
  const pick = pickFrom(seed);
  const times = pick(4) === 0 ? 2 : 1;
  const how: string[] = [];
  let now = text;
  for (let time = 0; time < times; time++) {
    const found = changeFor(pick(TOTAL));
    if (found === undefined) continue;
    const [name, , change] = found;
    how.push(name);
    now = change(now, pick);
  }
  return { how: how.join(', '), text: now };
};
