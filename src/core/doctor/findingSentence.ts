import type { Locale } from '../kernel/texts';
import type { Finding } from './finding';
import { findingTexts } from './findingTexts';
import { refusalTexts } from './plays/refusalTexts';

const GAP = /\{(\w+)\}/g;

const inWords = (gap: string, value: string | number, locale: Locale): string => {
  const reason = Object.entries(refusalTexts).find(([id]) => gap === 'reason' && id === value);
  return reason === undefined ? String(value) : reason[1][locale];
};

/** A finding as a sentence, without its place. @throws when the text asks for a value the finding does not have. */
export const findingSentence = (
  { code, values }: Pick<Finding, 'code' | 'values'>,
  locale: Locale,
): string =>
  findingTexts[code][locale].replace(GAP, (_gap, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Invariant: "${code}" has no value for {${name}}`);
    return inWords(name, value, locale);
  });
