import type { VisitHeader, VisitStore } from '../adapters/storage/visitStore';
import type { SimChange } from './simChange';

type Listener = {
  /** The facts up to this change are on disk; now they may be shown. */
  readonly onKept: (last: SimChange) => void;
  /** The disk refused: the visit goes on in memory, and the page says so. */
  readonly onLost: () => void;
};

export type Journal = {
  readonly begin: () => Promise<void>;
  readonly keep: (change: SimChange) => void;
  readonly finish: () => void;
  readonly flush: () => Promise<void>;
};

/** A disk that is silent for this long is taken for one that refuses: the visit would stand still with it. */
const LONGEST_WRITE_MS = 10_000;

const inTime = (work: Promise<void>): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the disk does not answer')), LONGEST_WRITE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/**
 * Writes what happens in order, one transaction at a time; what comes meanwhile goes into the next one. Once the disk
 * has refused, nothing more is written: half a visit with a hole in it would be worse than its first half.
 */
export const createJournal = (
  store: VisitStore,
  header: VisitHeader,
  listener: Listener,
): Journal => {
  let queue: Promise<void> = Promise.resolve();
  let waiting: SimChange[] = [];
  let lost = false;
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    if (lost) return;
    try {
      await inTime(work());
    } catch {
      lost = true;
      listener.onLost();
    }
  };
  const write = async (): Promise<void> => {
    const changes = waiting;
    waiting = [];
    const last = changes.at(-1);
    if (!last) return;
    const entries = changes.map(({ entry }) => entry);
    await attempt(() =>
      store.append(header.id, {
        tick: last.entry.tick,
        inputs: entries.flatMap(({ inputs }) => inputs),
        facts: entries.flatMap(({ facts }) => facts),
        hashes: entries.flatMap(({ hashes }) => hashes),
      }),
    );
    listener.onKept(last);
  };
  return {
    begin: () => attempt(() => store.begin(header)),
    keep: (change) => {
      waiting.push(change);
      queue = queue.then(write);
    },
    finish: () => {
      queue = queue.then(() => attempt(() => store.finish(header.id)));
    },
    flush: () => queue,
  };
};
