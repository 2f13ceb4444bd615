import { figureOf, type Figure } from './figure';
import type { Transfer } from './listenToTraffic';
import { pathOf } from './pathOf';

const MIB = 1024 * 1024;

/**
 * Everything on the wire, from an empty cache, until the trainee can walk in the flat. Files of `later` come when they
 * come: nothing waits for them.
 */
export const bytesFigure = (
  name: string,
  loaded: readonly Transfer[],
  later: ReadonlySet<string>,
  opening: string,
): Figure => {
  const transfers = loaded.filter((transfer) => !later.has(pathOf(transfer)));
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
