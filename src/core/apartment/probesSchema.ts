import { z } from 'zod';

/**
 * Light in the air of the rooms at a layer's weight 1: for each probe six faces (+x, -x, up, down, +z = south, -z) times
 * red, green, blue, each the illuminance of a small face that looks that way, without direct sun. `units` times
 * `luxPerUnit` is lux.
 */
export const probesSchema = z.strictObject({
  format: z.literal('foyer-probes/1'),
  /** Plan x, y and height above the floor in millimetres, and the room. */
  positions: z.array(z.tuple([z.int(), z.int(), z.int(), z.string()])).min(1),
  layers: z.array(
    z.strictObject({
      id: z.string(),
      luxPerUnit: z.number().positive(),
      units: z.array(z.int().nonnegative()),
    }),
  ),
});

export type Probes = z.infer<typeof probesSchema>;
