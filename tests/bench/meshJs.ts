import { callPage } from './callPage';
import { comparisonNote } from './comparisonNote';
import { figureOf } from './figure';
import type { Measurement } from './measurement';

const BLOCKS = { blocks: 40, frames: 25 } as const;
const MESHES = 200;

/** JS per frame of React Three Fiber over bare three in a scene of two hundred meshes. */
export const meshJs: Measurement = {
  names: ['frame-js-ratio-200'],
  measure: async ({ start }) => {
    const { page, addScript } = await start();
    await addScript();
    const compared = await callPage(page, 'meshFrames', [MESHES, BLOCKS]);
    return [
      figureOf({
        name: 'frame-js-ratio-200',
        value: compared.ratio,
        unit: 'ratio',
        limit: { atMost: 1.15 },
        note: comparisonNote(compared),
      }),
    ];
  },
};
