export const LOCALES = ['fr', 'nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in every language Foyer speaks. */
export type Texts = Readonly<Record<Locale, string>>;
