import { z } from 'zod';
import { block } from './block';
import { idSchema } from './idSchema';

/** Which schemas hold a text for people: those are translated, and left out of the hash. */
export const textMeta = z.registry<{ readonly text: true }>();

const LONGEST_TEXT = 4000;
const written = z
  .string({ error: 'A text is expected here; put it in quotes if it looks like a number.' })
  .min(1, 'A text cannot be empty.')
  .max(LONGEST_TEXT, `A text has at most ${LONGEST_TEXT} characters.`);

const languages = { fr: written.optional(), nl: written.optional(), en: written.optional() };

/** By resident, `others` for whoever is not named. */
const forEach = z.record(idSchema, z.union([written, block(languages)]));

/** A text in the file's own language, a map of the languages, or a text for each resident: `for: {…}`. */
export const textSchema = z
  .union([written, block({ ...languages, for: forEach.optional() })])
  .register(textMeta, { text: true });
