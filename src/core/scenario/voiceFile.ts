import type { Locale } from '../kernel/texts';

/** Where in the folder of its scenario the recording of a line stands, when there is one: by language, then by its key. */
export const voiceFile = (locale: Locale, line: string): string => `voices/${locale}/${line}.ogg`;
