import { z } from 'zod';
import { block } from './block';

/** Which schemas hold a text for people: those are translated, and left out of the hash. */
export const textMeta = z.registry<{ readonly text: true }>();

const LONGEST_TEXT = 4000;
const written = z
  .string({ error: 'A text is expected here; put it in quotes if it looks like a number.' })
  .min(1, 'A text cannot be empty.')
  .max(LONGEST_TEXT, `A text has at most ${LONGEST_TEXT} characters.`);

/** A text in the file's own language, or a map of the languages. */
export const textSchema = z
  .union([
    written,
    block({ fr: written.optional(), nl: written.optional(), en: written.optional() }),
  ])
  .register(textMeta, { text: true });
