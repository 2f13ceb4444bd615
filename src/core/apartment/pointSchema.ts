import { z } from 'zod';

/** A point of the floor plan in millimetres: x to the east (three.js +x), y to the south (three.js +z). */
export const pointSchema = z.tuple([z.int(), z.int()]);
