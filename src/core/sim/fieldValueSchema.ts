import { z } from 'zod';
import { scalarSchema } from '../scenario/scalarSchema';

/** What a field of a form can hold. */
export const fieldValueSchema = z.union([
  scalarSchema,
  z.array(z.string()).readonly(),
  z.array(z.record(z.string(), scalarSchema).readonly()).readonly(),
]);
