import type { DrawnFlat } from '../../tools/pictures/drawnFlats.ts';
import { eyesOf } from '../../tools/pictures/eyesOf.ts';
import type { Measurement } from './measurement';
import { textureFigure } from './textureFigure';

/** Texture memory of a flat with somebody at home. */
export const flatTextures = (flat: DrawnFlat): Measurement => {
  const name = `gpu-textures-${flat.id}`;
  return {
    names: [name],
    measure: async (bench) => {
      const visit = await bench.flat(flat);
      return [await textureFigure(name, visit, flat.manifest(), flat.views.map(eyesOf))];
    },
  };
};
