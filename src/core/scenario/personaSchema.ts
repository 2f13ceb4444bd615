import { z } from 'zod';
import { block } from './block';
import { idSchema } from './idSchema';

const textsSchema = block({ fr: z.string().min(1), nl: z.string().min(1), en: z.string().min(1) });

/** scenarios/personas/<id>.yaml: a fictional resident, shared by scenarios. */
export const personaSchema = block({
  format: z.literal('foyer-persona/1'),
  id: idSchema,
  name: z.string().min(1),
  ageYears: z.int().min(0).max(120),
  aid: z.enum(['none', 'stick', 'rollator', 'wheelchair']),
  model: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'The model is the name of a body under public/models/people.')
    .optional(),
  about: textsSchema,
  health: z.array(textsSchema),
});
