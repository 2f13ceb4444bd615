import type { Locale } from '../core/kernel/texts';
import type { Label } from './label';
import { translate } from './translate';

/** The words of a label in one language. */
export const labelText = (label: Label, locale: Locale): string => {
  const t = translate(locale);
  if ('message' in label) return t(label.message);
  if ('text' in label) return label.text[locale];
  const value = t(`unit.${label.unit}`, {
    value: new Intl.NumberFormat(locale).format(label.reading),
  });
  return t('reading', { name: label.of[locale], value });
};
