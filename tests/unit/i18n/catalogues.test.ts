import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en';
import { fr } from '../../../src/i18n/fr';
import { nl } from '../../../src/i18n/nl';
import { preferredLocale } from '../../../src/i18n/preferredLocale';
import { translate } from '../../../src/i18n/translate';

const holes = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole).sort();

describe('the catalogues', () => {
  test.each([
    ['fr', fr],
    ['nl', nl],
  ] as const)('%s has the keys and holes of English', (_locale, catalogue) => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
    for (const [key, text] of Object.entries(en))
      expect(holes(catalogue[key as keyof typeof en]), key).toEqual(holes(text));
  });

  test('French puts a no-break space before its double punctuation', () => {
    for (const [key, text] of Object.entries(fr))
      expect(text, key).not.toMatch(/[^\u202f\u00a0] ?[?!;](\s|$)|\w :| »|« /);
  });

  test('fills holes, and leaves none behind', () => {
    expect(translate('nl')('near.room', { room: 'Keuken' })).toBe('U bent hier: Keuken');
  });
});

describe('the first language', () => {
  test.each([
    [['nl-BE', 'fr'], 'nl'],
    [['de', 'en-GB'], 'en'],
    [['FR-fr'], 'fr'],
    [['de', 'pt'], 'fr'],
    [[], 'fr'],
  ] as const)('of %j is %s', (languages, expected) => {
    expect(preferredLocale(languages)).toBe(expected);
  });
});
