import { z } from 'zod';

const pointSchema = z.tuple([z.int(), z.int()]);

/** `assets/apartments/<id>/views.json`: where the fixed pictures of a flat are taken from, in millimetres of its plan. */
export const pictureViewsSchema = z
  .array(
    z.strictObject({
      name: z.string(),
      from: pointSchema,
      towards: pointSchema,
      /** Degrees above the horizon; below is negative. */
      pitchDeg: z.number().optional(),
    }),
  )
  .min(1);

export type PictureView = z.infer<typeof pictureViewsSchema>[number];
