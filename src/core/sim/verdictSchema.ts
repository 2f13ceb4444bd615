import { z } from 'zod';

/** How a reading stands to the norm. */
export const verdictSchema = z.enum(['low', 'ok', 'high']);
