import { z } from 'zod';
import { idSchema } from './idSchema';
import { pointSchema } from './pointSchema';

/** A floor that is not at the height of the flat: of a whole room, or of a rectangle of it (a landing, one step). */
export const floorSchema = z.strictObject({
  room: idSchema,
  /** Above the floor of the flat, below it when negative. Where pieces lie over each other, the last one counts. */
  heightMm: z.int(),
  piece: z.strictObject({ min: pointSchema, max: pointSchema }).optional(),
});
