import { createContext } from 'react';
import type { Locale } from '../core/kernel/texts';
import { translate, type Translate } from '../i18n/translate';

export type Language = {
  readonly locale: Locale;
  readonly t: Translate;
  readonly change: (locale: Locale) => void;
};

export const LanguageContext = createContext<Language>({
  locale: 'en',
  t: translate('en'),
  change: () => undefined,
});
