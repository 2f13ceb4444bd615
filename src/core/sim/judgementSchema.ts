import { z } from 'zod';

export const judgementSchema = z.enum(['hazard', 'safe']);
