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
  VISITOR_ROLES,
} from './persona';

const textsSchema = block({ fr: z.string().min(1), nl: z.string().min(1), en: z.string().min(1) });

const forEach = <K extends string, S extends z.ZodType>(keys: readonly K[], schema: S) =>
  Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>;

/** One and three minutes after standing up, against lying. */
const dropSchema = z.tuple([z.int().min(-80).max(80), z.int().min(-80).max(80)]);

const AS_SAID =
  'Say where this number comes from: `authored` when it is made up for the story, else its source.';

const anybody = {
  format: z.literal('foyer-persona/1'),
  id: idSchema,
  name: z.string().min(1),
  ageYears: z.int().min(0).max(120),
  model: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'The model is the name of a body under public/models/people.')
    .optional(),
  brief: textsSchema,
};

const residentSchema = block({
  ...anybody,
  role: z.literal('resident').optional(),
  aid: z.enum(AIDS),
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

const AS_ROLE =
  'Write `resident` for somebody who lives there (or leave it out), `relative` or `colleague` for somebody who comes by.';

/** Who comes by is only seen and spoken with. */
const visitorSchema = block({ ...anybody, role: z.enum(VISITOR_ROLES, { error: AS_ROLE }) });

/** scenarios/personas/<id>.yaml: a fictional person, shared by scenarios. What it must say goes by its `role`. */
export const personaSchema = { resident: residentSchema, visitor: visitorSchema } as const;
