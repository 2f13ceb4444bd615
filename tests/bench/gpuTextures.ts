import type { Measurement } from './measurement';
import { textureFigure } from './textureFigure';
import { viewsOf } from './viewsOf';

/** Texture memory of the visit. */
export const gpuTextures: Measurement = {
  names: ['gpu-textures'],
  measure: async ({ loaded, visit }) => {
    const { scenario } = loaded();
    const { manifest } = scenario.apartment;
    return [await textureFigure('gpu-textures', await visit(), manifest, viewsOf(scenario))];
  },
};
