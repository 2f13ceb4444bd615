import { canonicalHash } from '../../kernel/canonicalHash';

const DIGITS = 8;

/** Tells whether a text has changed since it was translated: the first 8 hex digits of its hash. */
export const sourceHash = (text: string): string => canonicalHash(text).slice(0, DIGITS);
