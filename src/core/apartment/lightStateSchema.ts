import { z } from 'zod';

/** The four moments of a flat that light is made for. */
export const lightStateSchema = z.enum(['morning', 'evening', 'night', 'night-with-path-light']);

export type LightStateId = z.infer<typeof lightStateSchema>;
