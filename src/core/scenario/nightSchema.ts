import { z } from 'zod';
import { block } from './block';
import { idSchema } from './idSchema';
import { NIGHT_MOMENTS, NIGHT_SEATS } from './nightRules';
import { oneOrMany } from './oneOrMany';
import { oneVerb } from './oneVerb';
import { AIDS, FOOTWEAR, GRADED_ABILITIES, LEVELS, MEDICINE_CLASSES } from './persona';

const textsSchema = block({ fr: z.string().min(1), nl: z.string().min(1), en: z.string().min(1) });
const mm = z.int().min(0);

const LOOKS = [
  'light', 'over', 'threshold', 'narrow', 'wears', 'aid', 'seat', 'noBar', 'takes', 'ability', 'hurry',
] as const; // prettier-ignore

const abilitySchema = z
  .partialRecord(z.enum(GRADED_ABILITIES), oneOrMany(z.enum(LEVELS)))
  .refine((of) => Object.keys(of).length === 1, 'Name one ability: `ability: {vision: poor}`.');

/** What a factor looks at: exactly one of these words. */
const lookSchema = oneVerb('A factor', LOOKS, {
  light: block({ belowLux: z.number().positive() }).optional(),
  over: block({
    is: oneOrMany(idSchema),
    state: z.record(z.string(), z.string()).optional(),
    edgeMm: mm.optional(),
  }).optional(),
  threshold: z.literal('too-high').optional(),
  narrow: z.literal('for-her').optional(),
  wears: oneOrMany(z.enum(FOOTWEAR)).optional(),
  aid: z.literal('out-of-reach').optional(),
  seat: block({ of: z.enum(NIGHT_SEATS), is: z.enum(['low', 'high']), byMm: mm }).optional(),
  noBar: block({
    heightCm: z.tuple([z.number(), z.number()], { error: 'A range is two numbers: [70, 80].' }),
  }).optional(),
  takes: oneOrMany(z.enum(MEDICINE_CLASSES)).optional(),
  ability: abilitySchema.optional(),
  hurry: z.literal('out').optional(),
});

export type AuthoredLook = z.infer<typeof lookSchema>;

const MORE = 'A factor makes a fall likelier: more than 1000 (thousandths).';

const factorSchema = block({
  id: idSchema,
  at: z.enum(NIGHT_MOMENTS),
  if: lookSchema,
  aids: z.array(z.enum(AIDS)).min(1).optional(),
  weightPerMille: z.int().min(1001, MORE),
  worse: z
    .array(
      block({
        if: lookSchema,
        timesPerMille: z.int().min(1000, 'What makes it worse multiplies by 1000 or more.'),
      }),
    )
    .optional(),
  text: textsSchema,
  source: z.string().min(1),
  status: z.enum(['read', 'partly', 'unverified', 'authored']),
})
  .refine(
    ({ source, status }) =>
      status === 'unverified' || status === 'authored' || /^https?:\/\/\S+/.test(source),
    {
      message: 'What was read, whole or partly, has an address to read it again: source: https://…',
      path: ['source'],
    },
  )
  .refine(({ at, if: { over, threshold, narrow } }) => (over ?? threshold ?? narrow) === undefined || at === 'crossing', {
    message: 'What lies on the way is met once: at: crossing.',
    path: ['at'],
  })
  .refine(({ at, if: { light } }) => light === undefined || at === 'step', {
    message: 'Light is looked at step by step: at: step.',
    path: ['at'],
  }); // prettier-ignore

const perMoment = block({
  rising: z.int().min(1).max(500_000),
  step: z.int().min(1).max(500_000),
  crossing: z.int().min(1).max(500_000),
  sitting: z.int().min(1).max(500_000),
});

const aidSchema = block({ widthMm: mm.min(200).max(1200), reachMm: mm });

/** scenarios/night/<id>.yaml: what may make somebody fall at night. */
export const nightSchema = block({
  format: z.literal('foyer-night/1'),
  id: idSchema,
  about: textsSchema,
  perMillion: perMoment,
  lampReachMm: mm,
  aids: block({ none: aidSchema, stick: aidSchema, rollator: aidSchema, wheelchair: aidSchema }),
  factors: z.array(factorSchema).min(1),
}).check(({ value, issues }) => {
  const ids = value.factors.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index)
      issues.push({
        code: 'custom',
        message: `There are two factors called "${id}".`,
        path: ['factors', index, 'id'],
        input: value,
      });
  });
  if (AIDS.some((aid) => value.aids[aid].widthMm < value.aids.none.widthMm))
    issues.push({
      code: 'custom',
      message: 'With an aid nobody is narrower than without.',
      path: ['aids'],
      input: value,
    });
});
