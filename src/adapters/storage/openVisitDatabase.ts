import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Rating } from '../../core/recording/recording';
import { StorageProblem } from './storageProblem';
import type { VisitEntry, VisitHeader } from './visitStore';

export type VisitRow = {
  readonly id: string;
  readonly header: VisitHeader;
  readonly ratings: readonly Rating[];
  readonly ended: boolean;
  readonly lastTick: number;
  /** Number of entries written, the key of the next one. */
  readonly entries: number;
};

export interface VisitSchema extends DBSchema {
  visits: { key: string; value: VisitRow };
  entries: { key: [visit: string, index: number]; value: VisitEntry };
}

export type VisitDatabase = IDBPDatabase<VisitSchema>;

const OPEN_TIMEOUT_MS = 3_000;

/**
 * Opens the database, or rejects with a StorageProblem: a blocked profile throws at once, an old tab or a broken
 * disk may never answer, so that the wait is bounded.
 */
export const openVisitDatabase = async (name: string): Promise<VisitDatabase> => {
  if (typeof indexedDB === 'undefined') throw new StorageProblem('unavailable', undefined);
  let late = false;
  const opening = openDB<VisitSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('visits', { keyPath: 'id' });
      database.createObjectStore('entries');
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  const timeout = new Promise<never>((_resolve, reject) => {
    setTimeout(() => {
      late = true;
      reject(new StorageProblem('unavailable', 'no answer'));
    }, OPEN_TIMEOUT_MS);
  });
  void opening.then((database) => late && database.close()).catch(() => undefined);
  try {
    return await Promise.race([opening, timeout]);
  } catch (cause) {
    throw cause instanceof StorageProblem ? cause : new StorageProblem('refused', cause);
  }
};
