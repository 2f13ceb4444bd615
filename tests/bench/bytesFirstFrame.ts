import { figureOf } from './figure';
import type { Measurement } from './measurement';
import { pathOf } from './pathOf';

const MIB = 1024 * 1024;

/** Everything on the wire, from an empty cache, until the trainee can walk in the flat. */
export const bytesFirstFrame: Measurement = {
  names: ['bytes-first-frame'],
  measure: async ({ visit }) => {
    const { firstFrameTraffic } = await visit();
    const bytes = firstFrameTraffic.reduce((sum, transfer) => sum + transfer.bytes, 0);
    const [largest] = firstFrameTraffic.toSorted((a, b) => b.bytes - a.bytes);
    const note = `${firstFrameTraffic.length} files, the largest ${largest === undefined ? 'none' : pathOf(largest)}`;
    return [
      figureOf({
        name: 'bytes-first-frame',
        value: bytes / MIB,
        unit: 'MiB',
        limit: { atMost: 8 },
        note,
      }),
    ];
  },
};
