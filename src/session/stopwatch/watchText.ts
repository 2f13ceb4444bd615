import type { Locale } from '../../core/kernel/texts';
import type { Tick } from '../../core/kernel/tick';
import type { Translate } from '../../i18n/translate';
import { shownSeconds } from './shownSeconds';
import type { Stopwatch } from './stopwatch';

/** What the watch shows, always with its tenth, so that the figure does not jump. */
export const watchText = (watch: Stopwatch, tick: Tick, t: Translate, locale: Locale): string => {
  const digits = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 });
  return t('unit.s', { value: digits.format(shownSeconds(watch, tick)) });
};
