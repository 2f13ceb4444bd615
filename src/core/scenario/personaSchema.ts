import { z } from 'zod';
import { block } from './block';
import { idSchema } from './idSchema';
import {
  AIDS,
  FOOTWEAR,
  GRADED_ABILITIES,
  LEVELS,
  MEASURED_ABILITIES,
  MEDICINE_CLASSES,
} from './persona';

const textsSchema = block({ fr: z.string().min(1), nl: z.string().min(1), en: z.string().min(1) });

const forEach = <K extends string, S extends z.ZodType>(keys: readonly K[], schema: S) =>
  Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>;

/** One and three minutes after standing up, against lying. */
const dropSchema = z.tuple([z.int().min(-80).max(80), z.int().min(-80).max(80)]);

const AS_SAID =
  'Say where this number comes from: `authored` when it is made up for the story, else its source.';

/** scenarios/personas/<id>.yaml: a fictional resident, shared by scenarios. */
export const personaSchema = block({
  format: z.literal('foyer-persona/1'),
  id: idSchema,
  name: z.string().min(1),
  ageYears: z.int().min(0).max(120),
  aid: z.enum(AIDS),
  model: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'The model is the name of a body under public/models/people.')
    .optional(),
  brief: textsSchema,
  about: textsSchema,
  health: z.array(textsSchema),
  abilities: block({
    ...forEach(MEASURED_ABILITIES, z.int().min(0).max(2500)),
    ...forEach(GRADED_ABILITIES, z.enum(LEVELS)),
  }),
  basis: block(forEach(MEASURED_ABILITIES, z.string({ error: AS_SAID }).min(1, AS_SAID))),
  standing: block({ systolic: dropSchema, diastolic: dropSchema, pulse: dropSchema }).optional(),
  chairRiseMs: z.int().min(1000).max(20_000).optional(),
  footwear: z.enum(FOOTWEAR),
  medicines: z.array(
    block({
      name: textsSchema,
      classes: z.array(z.enum(MEDICINE_CLASSES)).min(1),
      isNew: z.boolean().default(false),
    }),
  ),
  routines: z.array(textsSchema),
  dear: z.array(textsSchema),
  refuses: z.array(textsSchema),
});
