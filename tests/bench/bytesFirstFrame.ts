import { initialWorld } from '../../src/core/sim/initialWorld';
import { bytesFigure } from './bytesFigure';
import { laterLight } from './laterLight';
import type { Measurement } from './measurement';

/** What the visit takes to its first frame. */
export const bytesFirstFrame: Measurement = {
  names: ['bytes-first-frame'],
  measure: async ({ loaded, visit }) => {
    const { scenario } = loaded();
    const { firstFrameTraffic } = await visit();
    const later = laterLight(scenario.apartment.manifest, scenario.light, initialWorld(scenario));
    return [bytesFigure('bytes-first-frame', firstFrameTraffic, later, scenario.light)];
  },
};
