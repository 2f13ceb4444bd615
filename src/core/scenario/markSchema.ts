import { z } from 'zod';

/** A mark as it is given or refused: `consent/bedroom`, `clue/night-fall`. It needs no other declaration. */
export const markSchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/,
    'A mark is two words with a slash, like consent/bedroom or clue/night-fall.',
  )
  .refine((mark) => mark !== 'consent/any', '"consent/any" stands for every leave; name one.');
