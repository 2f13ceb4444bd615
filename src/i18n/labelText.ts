import type { Locale } from '../core/kernel/texts';
import type { Label } from './label';
import { sentenceCase } from './sentenceCase';
import { translate } from './translate';

/** The words of a label in one language. */
export const labelText = (label: Label, locale: Locale): string => {
  const t = translate(locale);
  if ('message' in label) return t(label.message);
  if ('text' in label) return sentenceCase(label.text[locale], locale);
  const value = t(`unit.${label.unit}`, {
    value: new Intl.NumberFormat(locale).format(label.reading),
  });
  return t('reading', { name: sentenceCase(label.of[locale], locale), value });
};
