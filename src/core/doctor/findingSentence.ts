import type { Locale } from '../kernel/texts';
import type { Finding } from './finding';
import { findingTexts } from './findingTexts';
import { refusalTexts } from './plays/refusalTexts';

const GAP = /\{(\w+)\}/g;

const inWords = (gap: string, values: Finding['values'], locale: Locale): string => {
  const value = values[gap];
  const reason = Object.entries(refusalTexts).find(([id]) => gap === 'reason' && id === value);
  return reason === undefined
    ? String(value)
    : reason[1][locale].replace('{what}', () => String(values['what']));
};

/** A finding as a sentence, without its place. @throws when the text asks for a value the finding does not have. */
export const findingSentence = (
  { code, values }: Pick<Finding, 'code' | 'values'>,
  locale: Locale,
): string =>
  findingTexts[code][locale].replace(GAP, (_gap, name: string) => {
    if (values[name] === undefined)
      throw new Error(`Invariant: "${code}" has no value for {${name}}`);
    return inWords(name, values, locale);
  });
