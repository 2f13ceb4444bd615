import type { Locale } from '../../core/kernel/texts';
import type { Translate } from '../../i18n/translate';

/** Falls in a hundred nights, as a whole number; what is rarer than one says so. */
export const perHundred = (falls: number, runs: number, t: Translate, locale: Locale): string => {
  const share = (falls * 100) / runs;
  if (falls > 0 && share < 1) return t('night.rare');
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(share);
};
