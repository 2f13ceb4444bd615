import type { Locale } from '../../kernel/texts';

/** The languages in the words of a message. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  fr: 'French',
  nl: 'Dutch',
  en: 'English',
};
