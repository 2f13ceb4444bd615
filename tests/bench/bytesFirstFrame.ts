import { bytesFigure } from './bytesFigure';
import type { Measurement } from './measurement';

/** What the visit takes to its first frame. */
export const bytesFirstFrame: Measurement = {
  names: ['bytes-first-frame'],
  measure: async ({ loaded, visit }) => {
    const { firstFrameTraffic } = await visit();
    return [bytesFigure('bytes-first-frame', firstFrameTraffic, loaded().scenario.light)];
  },
};
