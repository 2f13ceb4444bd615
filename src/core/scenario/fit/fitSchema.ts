import { z } from 'zod';
import { block } from '../block';
import { idSchema } from '../idSchema';
import { oneOrMany } from '../oneOrMany';
import { fitConditionSchema } from './fitConditionSchema';

const textsSchema = block({ fr: z.string().min(1), nl: z.string().min(1), en: z.string().min(1) });

const ruleSchema = block({
  id: idSchema,
  is: oneOrMany(idSchema),
  because: idSchema,
  if: fitConditionSchema,
  risk: textsSchema,
  safe: textsSchema,
  source: z.string().min(1),
  status: z.enum(['read', 'partly', 'unverified']),
}).refine(({ source, status }) => status === 'unverified' || /^https?:\/\/\S+/.test(source), {
  message: 'What was read, whole or partly, has an address to read it again: source: https://…',
  path: ['source'],
});

/** scenarios/fit/<id>.yaml: when a thing is a risk, and for whom. */
export const fitSchema = block({
  format: z.literal('foyer-fit/1'),
  id: idSchema,
  rules: z.array(ruleSchema).min(1),
});
