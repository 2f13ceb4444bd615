import { describe, expect, test } from 'vitest';
import { mouthAt } from '../../src/view/speech/mouthAt';
import { visemesOf } from '../../src/view/speech/visemesOf';
import { VISEMES } from '../../src/view/speech/viseme';

const shapes = (text: string, locale: 'fr' | 'nl' | 'en') =>
  visemesOf(text, locale).map(({ viseme }) => viseme);

describe('visemesOf', () => {
  test('takes the longest spelling first', () => {
    expect(shapes('beau', 'fr')).toEqual(['MBP', 'O']);
    expect(shapes('moi', 'fr')).toEqual(['MBP', 'U', 'A']);
    expect(shapes('schoenen', 'nl')).toEqual(['S', 'U', 'LN', 'E', 'LN']);
    expect(shapes('ijs', 'nl')).toEqual(['E', 'I', 'S']);
    expect(shapes('this way', 'en').slice(0, 2)).toEqual(['LN', 'I']);
  });

  test('reads the same letters by the language', () => {
    expect(shapes('ui', 'nl')).toEqual(['O', 'I']);
    expect(shapes('ui', 'fr')).toEqual(['U', 'E']);
  });

  test('capitals and decomposed accents are the same letters', () => {
    expect(shapes('É', 'fr')).toEqual(shapes('e\u0301', 'fr'));
  });

  test('fills exactly the seconds there are', () => {
    const line = visemesOf('Le tapis, celui-là, non. C’était un cadeau de mariage.', 'fr', 3.2);
    expect(line.at(-1)?.endS).toBeCloseTo(3.2, 5);
    expect(line[0]?.startS).toBe(0);
    for (const { startS, endS, peak } of line) {
      expect(endS).toBeGreaterThan(startS);
      expect(peak).toBeGreaterThan(0);
      expect(peak).toBeLessThanOrEqual(1);
    }
  });

  test('a full stop is a longer silence than a space', () => {
    const gap = (text: string): number => {
      const [, , second] = visemesOf(text, 'fr', 2);
      const [, first] = visemesOf(text, 'fr', 2);
      return (second?.startS ?? 0) - (first?.endS ?? 0);
    };
    expect(gap('la. la')).toBeGreaterThan(gap('la la'));
  });

  test('signs and numbers alone move no lips', () => {
    expect(visemesOf('… 12 !', 'fr', 2)).toEqual([]);
    expect(visemesOf('', 'en')).toEqual([]);
  });
});

describe('mouthAt', () => {
  const line = visemesOf('papa', 'fr', 1);
  const out = new Float32Array(VISEMES.length);
  const weight = (viseme: (typeof VISEMES)[number]): number => out[VISEMES.indexOf(viseme)] ?? 0;

  test('closes the lips on p and opens them on a', () => {
    const [p, a] = line;
    mouthAt(line, ((p?.startS ?? 0) + (p?.endS ?? 0)) / 2, out);
    expect(weight('MBP')).toBeGreaterThan(0.8);
    expect(weight('A')).toBeLessThan(0.1);
    mouthAt(line, (a?.endS ?? 0) - 0.12, out);
    expect(weight('A')).toBeGreaterThan(0.3);
  });

  test('never pulls a face apart and comes to rest', () => {
    for (let atS = 0; atS < 2; atS += 0.01) {
      mouthAt(line, atS, out);
      expect(out.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(1.2 + 1e-6);
    }
    expect([...out].every((value) => value === 0)).toBe(true);
  });
});
