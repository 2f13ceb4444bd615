import { describe, expect, it } from 'vitest';
import { filesUnder, textOf } from './sourceFiles';

const banned: readonly (readonly [string, RegExp])[] = [
  ['a clock', /\bDate\b|\bperformance\b/],
  ['chance', /Math\.random|\bcrypto\b/],
  ['a timer', /\bset(?:Timeout|Interval)\b|\brequestAnimationFrame\b|\bqueueMicrotask\b/],
  [
    'mathematics that differs between engines',
    /Math\.(?:a?(?:sin|cos|tan)h?|atan2|exp|expm1|log|log2|log10|log1p|pow|hypot|cbrt)\b|\*\*/,
  ],
  ["the machine's language", /\btoLocale\w*\(|\bIntl\.|\blocaleCompare\b/],
  ['a promise', /\basync\b|\bawait\b|\bPromise\b/],
];

/** Comments may name what code may not use. Texts between quotes stay. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const foundIn = (text: string): readonly string[] =>
  banned.flatMap(([name, pattern]) => (pattern.test(withoutComments(text)) ? [name] : []));

const files = [...filesUnder('src/core', /\.ts$/), ...filesUnder('src/kinds', /definition\.ts$/)];

describe('the core and the kinds', () => {
  it('are all looked at', () => {
    expect(files.length).toBeGreaterThanOrEqual(200);
  });

  it.each(files)('%s gives the same answer on every machine', (file) => {
    expect(foundIn(textOf(file))).toEqual([]);
  });

  it('would notice', () => {
    expect(foundIn('const now = Date.now();')).toEqual(['a clock']);
    expect(foundIn('Math.sin(1) + Math.random()')).toHaveLength(2);
    expect(foundIn('// Math.random is banned\n/* Date */ 1 / 2')).toEqual([]);
  });
});
