import { z } from 'zod';
import { unitsSchema } from './unitsSchema';

/**
 * Illuminance of the floor at a layer's weight 1, in whole units: `units[row * columns + column]` times `luxPerUnit` is
 * lux. Cells without free floor above them (walls, under a bed) are null.
 */
export const floorLightSchema = z.strictObject({
  format: z.literal('foyer-floor-light/1'),
  cellMm: z.int().positive(),
  /** North-west corner of the first cell on the plan. */
  origin: z.tuple([z.int(), z.int()]),
  columns: z.int().positive(),
  rows: z.int().positive(),
  layers: z.array(
    z.strictObject({
      id: z.string(),
      luxPerUnit: z.number().positive(),
      units: unitsSchema,
    }),
  ),
});

export type FloorLight = z.infer<typeof floorLightSchema>;
