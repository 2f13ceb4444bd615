import { describe, expect, it } from 'vitest';
import { charset, stands } from '../../../tools/fonts/charset';
import { filesUnder, textOf } from '../../architecture/sourceFiles';

const drawn = new Set([...charset, ...stands.map(({ char }) => char), '\n', '\r']);

const files = [
  ...filesUnder('scenarios', /\.yaml$/),
  ...filesUnder('src/i18n', /\.ts$/),
  ...filesUnder('src/kinds', /\.ts$/),
];

describe('the fonts of the headset', () => {
  it('draw every character that a text uses', () => {
    expect(files.length).toBeGreaterThan(40);
    const missing = files.flatMap((file) =>
      [...new Set(textOf(file))]
        .filter((char) => !drawn.has(char))
        .map((char) => `${file}: ${char} (U+${char.codePointAt(0)?.toString(16)})`),
    );
    expect(missing).toEqual([]);
  });

  it('have what French and Dutch need', () => {
    for (const char of 'éèêëçœŒæ«»’–…ĳĲï€≥≤≠→µ²³°ÀÉ\u00a0\u202f\u2009\u2011')
      expect(drawn).toContain(char);
  });
});
