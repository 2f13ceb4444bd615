import type { Locale } from '../core/kernel/texts';
import type { Translate } from '../i18n/translate';
import type { Label } from '../session/menu/menu';

/** The words of a label in one language. */
export const labelText = (label: Label, t: Translate, locale: Locale): string => {
  if ('message' in label) return t(label.message);
  if ('text' in label) return label.text[locale];
  const value = t(`unit.${label.unit}`, {
    value: new Intl.NumberFormat(locale).format(label.reading),
  });
  return t('reading', { name: label.of[locale], value });
};
