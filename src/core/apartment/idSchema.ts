import { z } from 'zod';

/** Lower-case words joined by hyphens. */
export const idSchema = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
