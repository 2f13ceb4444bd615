import { figureOf, type Figure } from './figure';
import type { Transfer } from './listenToTraffic';
import { pathOf } from './pathOf';

const MIB = 1024 * 1024;

/** Everything on the wire, from an empty cache, until the trainee can walk in the flat. */
export const bytesFigure = (
  name: string,
  transfers: readonly Transfer[],
  opening: string,
): Figure => {
  const bytes = transfers.reduce((sum, transfer) => sum + transfer.bytes, 0);
  const [largest] = transfers.toSorted((a, b) => b.bytes - a.bytes);
  const first = largest === undefined ? 'none' : pathOf(largest);
  return figureOf({
    name,
    value: bytes / MIB,
    unit: 'MiB',
    limit: { atMost: 8 },
    note: `opens in the ${opening}, ${transfers.length} files, the largest ${first}`,
  });
};
