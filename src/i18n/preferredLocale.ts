import { LOCALES, type Locale } from '../core/kernel/texts';

/** The first language of the browser that Foyer speaks; French where it knows none, the language of most flats. */
export const preferredLocale = (languages: readonly string[]): Locale => {
  for (const language of languages) {
    const found = LOCALES.find((locale) => language.toLowerCase().split('-')[0] === locale);
    if (found) return found;
  }
  return 'fr';
};
