import { z } from 'zod';
import { fieldValueSchema } from './fieldValueSchema';
import type { Intent } from './intent';
import { judgementSchema } from './judgementSchema';
import { verdictSchema } from './verdictSchema';

const id = z.string().max(200);
const mm = z.int().min(-1_000_000).max(1_000_000);

/** An intent as it stands in a file. */
export const intentSchema: z.ZodType<Intent> = z.union([
  z.strictObject({ type: z.literal('go'), place: id }),
  z.strictObject({ type: z.literal('go'), xMm: mm, yMm: mm }),
  z.strictObject({ type: z.literal('look'), thing: id }),
  z.strictObject({ type: z.literal('say'), topic: id }),
  z.strictObject({
    type: z.literal('do'),
    verb: id,
    thing: id,
    with: id.exactOptional(),
    at: id.exactOptional(),
  }),
  z.strictObject({
    type: z.literal('judge'),
    thing: id,
    as: judgementSchema,
    why: z.array(id).readonly().exactOptional(),
    fix: id.exactOptional(),
  }),
  z.strictObject({
    type: z.literal('measure'),
    quantity: id,
    reads: z.number().exactOptional(),
    verdict: verdictSchema.exactOptional(),
  }),
  z.strictObject({ type: z.literal('fill'), form: id, field: id, value: fieldValueSchema }),
  z.strictObject({ type: z.literal('send'), form: id }),
  z.strictObject({ type: z.literal('call'), contact: id }),
  z.strictObject({ type: z.literal('hang-up') }),
  z.strictObject({ type: z.literal('wait'), ticks: z.int().nonnegative() }),
  z.strictObject({ type: z.literal('end'), critical: id.exactOptional() }),
]);
