import type { Locale } from '../core/kernel/texts';

/** A capital at the start: the names of things are written in lower case, since they also stand inside sentences. */
export const sentenceCase = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
