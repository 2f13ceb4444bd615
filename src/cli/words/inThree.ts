import { LOCALES, type Texts } from '../../core/kernel/texts';

/** A text in the three languages on one line of a Markdown table. */
export const inThree = (texts: Texts): string =>
  LOCALES.map((locale) => texts[locale].replaceAll('|', '\\|')).join(' · ');
