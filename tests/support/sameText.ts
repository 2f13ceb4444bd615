import type { Texts } from '../../src/core/kernel/texts';

/** One text for every language, where a test does not care about languages. */
export const sameText = (text: string): Texts => ({ fr: text, nl: text, en: text });
