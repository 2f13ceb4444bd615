import { callPage } from './callPage';
import { figureOf } from './figure';
import type { Measurement } from './measurement';

const MIB = 1024 * 1024;

/** Texture memory of the flat in one light, in the format this machine's driver takes; shadow and screen buffers apart. */
export const gpuTextures: Measurement = {
  names: ['gpu-textures'],
  measure: async ({ visit }) => {
    const { page } = await visit();
    const { bytes, counted, held } = await callPage(page, 'textureMemory', []);
    const note = `${counted} textures counted, the renderer holds ${held}`;
    return [
      figureOf({
        name: 'gpu-textures',
        value: bytes / MIB,
        unit: 'MiB',
        limit: { atMost: 64 },
        note,
      }),
    ];
  },
};
