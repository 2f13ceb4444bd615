import { z } from 'zod';
import { idSchema } from './idSchema';
import { pointSchema } from './pointSchema';

/**
 * A piece of floor with a purpose: where a wheelchair turns (free of everything that stands there), where somebody is
 * transferred, where a fall is likely or a sensor sees, where people walk.
 */
export const zoneSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(['turning-circle', 'transfer', 'fall', 'sensor-coverage', 'walkway']),
    room: idSchema,
    polygon: z.array(pointSchema).min(3).optional(),
    circle: z.strictObject({ at: pointSchema, diameterMm: z.int().positive() }).optional(),
    /** How high it reaches from the floor; up to the ceiling when left out. */
    heightMm: z.int().positive().optional(),
  })
  .check(({ value, issues }) => {
    const say = (message: string, key: string): void => {
      issues.push({ code: 'custom', message, path: [key], input: value });
    };
    if ((value.polygon === undefined) === (value.circle === undefined))
      say('A zone has either a "polygon" or a "circle".', 'id');
    else if (value.kind === 'turning-circle' && value.circle === undefined)
      say('A turning circle has a "circle" with its "at" and "diameterMm".', 'polygon');
  });

export type Zone = z.infer<typeof zoneSchema>;
