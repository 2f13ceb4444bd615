import { z } from 'zod';
import { block } from './block';
import { idSchema } from './idSchema';
import { languageSchema } from './scenarioSchema';

/** texts.<language>.yaml: a translation of every text of a scenario and its rubric, by path. */
export const textsSchema = block({
  format: z.literal('foyer-texts/1'),
  scenario: idSchema,
  language: languageSchema,
  texts: z.record(
    z.string(),
    block({
      of: z
        .string({ error: "The hash of the source text goes in quotes: of: '01234567'." })
        .regex(/^[0-9a-f]{8}$/, 'The hash of the source text is 8 characters of 0-9 and a-f.'),
      text: z.string().min(1, 'A text cannot be empty.'),
    }),
  ),
});

export type AuthoredTexts = z.infer<typeof textsSchema>;
