import { z } from 'zod';

/** Lower-case words joined by hyphens. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'An id is lower-case words joined by hyphens, like hall-rug.',
  )
  .max(60, 'An id has at most 60 characters.');
