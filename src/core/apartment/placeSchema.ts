import { z } from 'zod';

/** `room/anchor`, for example `living/armchair`. */
export const placeSchema = z.string().regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/);
