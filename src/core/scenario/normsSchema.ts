import { z } from 'zod';
import { block } from './block';
import { idSchema } from './idSchema';

const normSchema = block({
  unit: z.string().min(1),
  range: z
    .tuple([z.number(), z.number()], { error: 'A range is two numbers: [70, 80].' })
    .refine(([low, high]) => low <= high, 'The first number of a range is the lower one.'),
  source: z.string().min(1),
  status: z.enum(['read', 'partly', 'unverified']),
  note: z.string().optional(),
}).refine(({ source, status }) => status === 'unverified' || /^https?:\/\/\S+/.test(source), {
  message: 'What was read, whole or partly, has an address to read it again: source: https://…',
  path: ['source'],
});

/** scenarios/norms/<id>.yaml: what a country's texts say about each quantity. */
export const normsSchema = block({
  format: z.literal('foyer-norms/1'),
  id: idSchema,
  norms: z.record(idSchema, normSchema),
});
