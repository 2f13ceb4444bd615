import { z } from 'zod';

/** A file beside the manifest, with its size so that loading can show progress in bytes. */
export const fileSchema = z.strictObject({ url: z.string(), bytes: z.int().positive() });
