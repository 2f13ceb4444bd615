import type { Recording } from '../../core/recording/recording';
import { assembleRecording } from './assembleRecording';
import type { VisitDatabase, VisitRow } from './openVisitDatabase';
import { StorageProblem } from './storageProblem';
import type { VisitEntry, VisitStore } from './visitStore';

const STRICT: IDBTransactionOptions = { durability: 'strict' };

const problemOf = (cause: unknown): StorageProblem => {
  if (cause instanceof DOMException && cause.name === 'QuotaExceededError')
    return new StorageProblem('full', cause);
  if (cause instanceof DOMException && cause.name === 'InvalidStateError')
    return new StorageProblem('closed', cause);
  return new StorageProblem('refused', cause);
};

const asProblem = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (cause) {
    throw problemOf(cause);
  }
};

const entriesOf = (id: string): IDBKeyRange =>
  IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

const changeRow = (
  database: VisitDatabase,
  id: string,
  change: (row: VisitRow) => VisitRow,
): Promise<void> =>
  asProblem(async () => {
    const transaction = database.transaction('visits', 'readwrite', STRICT);
    const row = await transaction.store.get(id);
    if (row) await transaction.store.put(change(row));
    await transaction.done;
  });

/** Visit → how many of its entries this page knows of: those it read and those it wrote. */
type Known = Map<string, number>;

const appendEntry = (
  database: VisitDatabase,
  known: Known,
  id: string,
  entry: VisitEntry,
): Promise<void> =>
  asProblem(async () => {
    const transaction = database.transaction(['visits', 'entries'], 'readwrite', STRICT);
    const visits = transaction.objectStore('visits');
    const row = await visits.get(id);
    if (!row) throw new StorageProblem('refused', `visit ${id} is gone`);
    // Two tabs may have taken up the same visit. Mixed, their facts would be worth nothing: the first to write keeps it.
    if (row.entries !== (known.get(id) ?? row.entries))
      throw new StorageProblem('refused', `visit ${id} goes on in another tab`);
    await Promise.all([
      transaction.objectStore('entries').put(entry, [id, row.entries]),
      visits.put({ ...row, entries: row.entries + 1, lastTick: entry.tick }),
      transaction.done,
    ]);
    known.set(id, row.entries + 1);
  });

const readVisit = (database: VisitDatabase, known: Known, id: string): Promise<Recording | null> =>
  asProblem(async () => {
    const transaction = database.transaction(['visits', 'entries']);
    const row = await transaction.objectStore('visits').get(id);
    const entries = await transaction.objectStore('entries').getAll(entriesOf(id));
    if (!row) return null;
    known.set(id, row.entries);
    return assembleRecording(row.header, entries, row.ratings);
  });

/** Keeps visits in IndexedDB, with strict durability: a promise resolves once the data is on disk. */
export const diskVisitStore = (database: VisitDatabase, known: Known = new Map()): VisitStore => ({
  kind: 'disk',
  begin: (header) =>
    asProblem(async () => {
      const transaction = database.transaction('visits', 'readwrite', STRICT);
      await transaction.store.put({
        id: header.id,
        header,
        ratings: [],
        ended: false,
        lastTick: 0,
        entries: 0,
      });
      await transaction.done;
      known.set(header.id, 0);
    }),
  append: (id, entry) => appendEntry(database, known, id, entry),
  rate: (id, ratings) => changeRow(database, id, (row) => ({ ...row, ratings })),
  finish: (id) => changeRow(database, id, (row) => ({ ...row, ended: true })),
  list: () =>
    asProblem(async () =>
      (await database.getAll('visits')).map(({ id, header, lastTick, ended }) => ({
        id,
        scenarioId: header.scenario.id,
        persona: header.scenario.persona ?? null,
        startedAt: header.startedAt,
        lastTick,
        ended,
      })),
    ),
  read: (id) => readVisit(database, known, id),
  remove: (id) =>
    asProblem(async () => {
      const transaction = database.transaction(['visits', 'entries'], 'readwrite', STRICT);
      await Promise.all([
        transaction.objectStore('entries').delete(entriesOf(id)),
        transaction.objectStore('visits').delete(id),
        transaction.done,
      ]);
    }),
});
