import { z } from 'zod';

/** One word, number or yes/no. */
export const scalarSchema = z.union([z.string(), z.number(), z.boolean()]);
