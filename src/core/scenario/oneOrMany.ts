import { z } from 'zod';

/** A single value, or a list of at least one. */
export const oneOrMany = <S extends z.ZodType>(schema: S) =>
  z.union([schema, z.array(schema).min(1)]);
