import { z } from 'zod';
import { block } from '../block';
import { oneOrMany } from '../oneOrMany';
import { oneVerb } from '../oneVerb';
import {
  AIDS,
  FOOTWEAR,
  GRADED_ABILITIES,
  LEVELS,
  MEASURED_ABILITIES,
  MEDICINE_CLASSES,
  type GradedAbility,
  type MeasuredAbility,
} from '../persona';
import { scalarSchema } from '../scalarSchema';

const range = block({ atLeast: z.number().optional(), atMost: z.number().optional() }).refine(
  (bounds) => bounds.atLeast !== undefined || bounds.atMost !== undefined,
  'Give `atLeast`, `atMost` or both.',
);

/** A level stands for itself and what is worse, so that who can do more never has more risks. */
const worse = z.enum(LEVELS).exclude(['good'], {
  error: 'Write `reduced` (which takes in `poor`) or `poor`: what is well asks for no rule.',
});

const forEach = <K extends string, S extends z.ZodType>(keys: readonly K[], schema: S) =>
  Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>;

const personSchema = block({
  aid: oneOrMany(z.enum(AIDS)).optional(),
  footwear: oneOrMany(z.enum(FOOTWEAR)).optional(),
  takes: oneOrMany(z.enum(MEDICINE_CLASSES)).optional(),
  ...forEach<GradedAbility, z.ZodOptional<typeof worse>>(GRADED_ABILITIES, worse.optional()),
  ...forEach<MeasuredAbility, z.ZodOptional<typeof range>>(MEASURED_ABILITIES, range.optional()),
});

/** A height or a width of the thing against a length of hers, in millimetres; `byMm` is what is still all right. */
const against = block({
  measure: z.string(),
  ability: z.enum(MEASURED_ABILITIES),
  byMm: z.int().min(0).default(0),
});

/** When a thing is a risk: what it is like and what she is like. Everything named in a block must hold. */
export type FitCondition = {
  thing?:
    | Record<
        string,
        z.infer<typeof scalarSchema> | z.infer<typeof scalarSchema>[] | z.infer<typeof range>
      >
    | undefined;
  person?: z.infer<typeof personSchema> | undefined;
  above?: z.infer<typeof against> | undefined;
  below?: z.infer<typeof against> | undefined;
  all?: FitCondition[] | undefined;
  any?: FitCondition[] | undefined;
};

export const fitConditionSchema: z.ZodType<FitCondition> = z.lazy(() =>
  oneVerb('A condition of a fit rule', ['thing', 'person', 'above', 'below', 'all', 'any'], {
    thing: z
      .record(z.string(), z.union([scalarSchema, z.array(scalarSchema).min(1), range]))
      .optional(),
    person: personSchema.optional(),
    above: against.optional(),
    below: against.optional(),
    all: z.array(fitConditionSchema).min(1).optional(),
    any: z.array(fitConditionSchema).min(1).optional(),
  }),
);
