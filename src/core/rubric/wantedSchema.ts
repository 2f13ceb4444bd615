import { z } from 'zod';
import { TIME_OF_DAY } from '../kernel/timeOfDay';
import { block } from '../scenario/block';
import { durationSchema } from '../scenario/durationSchema';
import { idSchema } from '../scenario/idSchema';
import { oneOrMany } from '../scenario/oneOrMany';
import { scalarSchema } from '../scenario/scalarSchema';

const scalars = z.array(scalarSchema).min(1);

/** The right answer to one field, as written: plain, or one of six forms. */
export const wantedSchema = z.union([
  scalarSchema,
  scalars,
  block({ right: scalars, wrong: scalars.optional() }),
  block({ value: z.number(), within: z.number().nonnegative() }),
  block({ top: scalars }),
  block({
    near: z.string().regex(TIME_OF_DAY, "A time of day is written like '03:09'."),
    within: durationSchema,
  }),
  block({ given: z.literal(true) }),
  block({
    atLeast: z.int().positive(),
    rows: z.array(z.record(idSchema, oneOrMany(scalarSchema))).min(1),
  }),
]);

export type AuthoredWanted = z.output<typeof wantedSchema>;
