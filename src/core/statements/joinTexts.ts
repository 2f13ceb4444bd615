import type { Texts } from '../kernel/texts';

/** Two texts in each language, as `first: second`; French puts a space before the colon. */
export const joinTexts = (first: Texts, second: Texts): Texts => ({
  fr: `${first.fr}\u00a0: ${second.fr}`,
  nl: `${first.nl}: ${second.nl}`,
  en: `${first.en}: ${second.en}`,
});
