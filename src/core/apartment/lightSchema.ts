import { z } from 'zod';
import { fileSchema } from './fileSchema';
import { idSchema } from './idSchema';
import { lightStateSchema } from './lightStateSchema';

/** Linear red, green and blue. */
const rgbSchema = z.tuple([
  z.number().nonnegative(),
  z.number().nonnegative(),
  z.number().nonnegative(),
]);

/**
 * One source of light, baked alone. Sky is baked as 1 unit of its own daylight, sun, moon and street as they shine at
 * weight 1, a lamp as it shines when it is fully on.
 */
const layerSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['sky', 'sun', 'moon', 'street', 'lamp', 'path']),
  /** Colour of a lamp's light, bounce included, of luminance 1. White for the rest: the state colours them. */
  tint: rgbSchema,
  /** The thing whose `power` switches it, where there is one. */
  object: idSchema.optional(),
  /** Where that thing stands when it shines like this; at home when left out. */
  at: z.string().optional(),
  /** Where a lamp hangs. */
  room: idSchema.optional(),
  /** Other rooms that have lamps of it. */
  also: z.array(idSchema).optional(),
});

/** What one channel of a pack holds: `lux` (no colour of its own) or one colour of a layer's light; `direct` is the sun without its bounce. */
const channelSchema = z.strictObject({
  layer: idSchema,
  part: z.enum(['lux', 'red', 'green', 'blue', 'direct']),
  /** A texel t of 0..1 stands for maxLux * (10001^t - 1) / 10000. */
  maxLux: z.number().nonnegative(),
});

const packSchema = z.strictObject({
  id: idSchema,
  file: fileSchema,
  /** Red, green, blue, alpha of the picture; null where nothing is stored. */
  channels: z.array(channelSchema.nullable()).length(4),
});

const atlasSchema = z.strictObject({
  id: idSchema,
  /** Side of the composed map in texels. */
  sizePx: z.int().positive(),
  packs: z.array(packSchema).min(1),
});

const stateSchema = z.strictObject({
  id: lightStateSchema,
  /** Weight and colour of what is not a lamp; a layer that is not named is dark. */
  sources: z.record(idSchema, rgbSchema),
  /** Lamps that are lit when nobody touched them, 0..1. */
  lamps: z.record(idSchema, z.number().min(0).max(1)),
  /** Display brightness per lux of illuminance: the eye adapts between the two. */
  exposure: z.strictObject({ min: z.number().positive(), max: z.number().positive() }),
  /** The eye's local adaptation: shown = reference * (lux / reference) ^ power. Left out: as it is. */
  adaptation: z
    .strictObject({ power: z.number().positive().max(1), referenceLux: z.number().positive() })
    .optional(),
  /** How far colours fade below 4 lux, 0..1. */
  nightVision: z.number().min(0).max(1),
  /** The view outside, and the luminance of its white in cd/m2. */
  backdrop: z.strictObject({ file: fileSchema, whiteNits: z.number().positive() }).optional(),
});

/** The light of a flat: layers that are summed with weights, and what each state of the day makes of them. */
export const lightSchema = z.strictObject({
  layers: z.array(layerSchema).min(1),
  atlases: z.array(atlasSchema).min(1),
  states: z.array(stateSchema).min(1),
  /** `floorLightSchema`: illuminance of the floor per layer, for core and meter. */
  floor: fileSchema,
  /** `probesSchema` of the view: light in the air of the rooms, per layer. */
  probes: fileSchema.optional(),
  /** Contact shadows of what can be moved: one tile an object. */
  contacts: z
    .strictObject({
      file: fileSchema,
      tiles: z.array(
        z.strictObject({
          object: idSchema,
          /** Left, top, right, bottom of the tile in the picture, 0..1 from its upper left. */
          uv: z.tuple([z.number(), z.number(), z.number(), z.number()]),
          /** What it covers around the object's home, in millimetres of the plan. */
          min: z.tuple([z.int(), z.int()]),
          max: z.tuple([z.int(), z.int()]),
        }),
      ),
    })
    .optional(),
});

export type FlatLight = z.infer<typeof lightSchema>;
