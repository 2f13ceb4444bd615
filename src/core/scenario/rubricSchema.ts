import { z } from 'zod';
import type { Registry } from '../registry/registry';
import { DIMENSIONS } from '../rubric/compiledRubric';
import { block } from './block';
import { conditionSchema } from './conditionSchema';
import { dateSchema } from './dateSchema';
import { idSchema } from './idSchema';
import { momentsSchema, phaseSchema } from './momentSchema';
import { oneVerb } from './oneVerb';
import { percentSchema } from './percentSchema';
import { languageSchema } from './scenarioSchema';
import { textSchema } from './textSchema';
import { unlessMissing } from './unlessMissing';

export const criticalSchema = block({
  when: z.union([z.enum(['lost', 'missed', 'not-met']), momentsSchema]),
  unless: conditionSchema.optional(),
  effect: z.enum(['fail', 'cap', 'stop']).optional(),
  why: textSchema,
});

const headShape = {
  id: idSchema,
  text: textSchema,
  dimension: z.enum(DIMENSIONS),
  weight: z
    .int({ error: unlessMissing('A weight is 1, 2 or 3.') })
    .min(1, 'A weight is 1, 2 or 3.')
    .max(3, 'A weight is 1, 2 or 3.'),
  if: conditionSchema.optional(),
  during: phaseSchema.optional(),
  critical: criticalSchema.optional(),
  source: z.string().optional(),
};

/** The words every criterion has; its one verb is among the rest. */
export const criterionHeadSchema = z.looseObject(headShape);
export type AuthoredCriterion = z.infer<typeof criterionHeadSchema>;

const rubricShape = {
  format: z.literal('foyer-rubric/1'),
  scenario: idSchema,
  language: languageSchema.optional(),
  pass: block({
    score: percentSchema,
    method: z.enum(['provisional', 'angoff', 'borderline-regression', 'average']),
    panel: z.string(),
    date: dateSchema,
  }),
};

/** The words every rubric has, whatever the criterion kinds of the build. */
export const rubricHeadSchema = z.looseObject({
  ...rubricShape,
  criteria: z.array(criterionHeadSchema),
});

const build = (registry: Registry) => {
  const verbs = Object.keys(registry.criteria);
  const simple: Record<string, z.ZodType> = {};
  for (const [kind, criterion] of Object.entries(registry.criteria)) {
    if (kind !== 'parts' && kind !== 'cases') simple[kind] = criterion.schema.optional();
  }
  // `parts` and `cases` hold whole criterion bodies, so their shape is known here only.
  const body: Record<string, z.ZodType> = {
    ...simple,
    ...(verbs.includes('parts') ? { parts: z.lazy(() => z.array(part).min(2)).optional() } : {}),
    ...(verbs.includes('cases') ? { cases: z.lazy(() => z.array(oneCase).min(1)).optional() } : {}),
  };
  const part: z.ZodType = oneVerb('A part', verbs, body);
  const oneCase: z.ZodType = oneVerb('A case', verbs, { ...body, if: conditionSchema });
  const criterion = oneVerb('A criterion', verbs, { ...headShape, ...body });
  return block({ ...rubricShape, criteria: z.array(criterion).min(1) });
};

/** A build has one registry; making its schema anew for each file would cost more than reading the file. */
const built = new WeakMap<Registry, ReturnType<typeof build>>();

/** rubric.yaml as an author writes it, with one verb for every criterion kind the build knows. */
export const rubricSchema = (registry: Registry): ReturnType<typeof build> => {
  const known = built.get(registry) ?? build(registry);
  built.set(registry, known);
  return known;
};
