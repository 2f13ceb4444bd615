import type { Locale } from '../../core/kernel/texts';
import { wholePercent } from '../../core/doctor/plays/wholePercent';
import { reportTexts } from './reportTexts';

type Values = Readonly<Record<string, string | number>>;

/** The voice of the report in one language. */
export type Speaker = {
  readonly locale: Locale;
  /** @throws when a gap of the text has no value. */
  readonly say: (key: keyof typeof reportTexts, values?: Values) => string;
  /** A share (0 to 1) as a whole per cent. */
  readonly percent: (share: number) => string;
};

export const speakerOf = (locale: Locale): Speaker => ({
  locale,
  say: (key, values = {}) =>
    reportTexts[key][locale].replace(/\{(\w+)\}/g, (_gap, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`Invariant: "${key}" has no value for {${name}}`);
      return String(value);
    }),
  percent: (share) => `${wholePercent(share)}${locale === 'en' ? '' : '\u00a0'}%`,
});
