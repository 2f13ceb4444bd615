import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { diskVisitStore } from '../../../src/adapters/storage/diskVisitStore';
import { memoryVisitStore } from '../../../src/adapters/storage/memoryVisitStore';
import { openVisitDatabase } from '../../../src/adapters/storage/openVisitDatabase';
import { openVisitStore } from '../../../src/adapters/storage/openVisitStore';
import { StorageProblem } from '../../../src/adapters/storage/storageProblem';
import type { VisitEntry, VisitHeader, VisitStore } from '../../../src/adapters/storage/visitStore';

const header = (id: string): VisitHeader => ({
  format: 'foyer-recording/1',
  id,
  engine: 'test',
  scenario: { id: 'small', hash: 'small-1' },
  seed: 7,
  draws: {},
  startedAt: '2026-11-24T09:00:00.000Z',
  locale: 'nl',
});

const entry = (tick: number, seq: number): VisitEntry => ({
  tick,
  inputs: [{ tick, intent: { type: 'look', thing: 'rug' } }],
  facts: [{ type: 'thing/examined', thing: 'rug', tick, seq }],
  hashes: [[tick, `hash-${tick}`]],
});

let names = 0;
const disk = async (): Promise<VisitStore> =>
  diskVisitStore(await openVisitDatabase(`visits-${names++}`));

describe.each([
  ['disk', disk],
  ['memory', async () => memoryVisitStore()],
] as const)('a store on %s', (kind, open) => {
  test('says what it is', async () => {
    expect((await open()).kind).toBe(kind);
  });

  test('gives back a visit as it was written, in order', async () => {
    const store = await open();
    await store.begin(header('a'));
    await store.append('a', entry(20, 0));
    await store.append('a', entry(40, 1));
    const recording = await store.read('a');
    expect(recording?.facts.map(({ seq }) => seq)).toEqual([0, 1]);
    expect(recording?.hashes).toEqual([
      [20, 'hash-20'],
      [40, 'hash-40'],
    ]);
    expect(recording?.lastTick).toBe(40);
    expect(recording?.locale).toBe('nl');
  });

  test('keeps visits apart, and lists them with how far they got', async () => {
    const store = await open();
    await store.begin(header('a'));
    await store.begin(header('b'));
    await store.append('b', entry(60, 0));
    await store.finish('b');
    const list = [...(await store.list())].toSorted((x, y) => (x.id < y.id ? -1 : 1));
    expect(list.map(({ id, lastTick, ended }) => [id, lastTick, ended])).toEqual([
      ['a', 0, false],
      ['b', 60, true],
    ]);
    expect((await store.read('a'))?.facts).toEqual([]);
  });

  test('forgets a visit whole', async () => {
    const store = await open();
    await store.begin(header('a'));
    await store.append('a', entry(20, 0));
    await store.remove('a');
    expect(await store.read('a')).toBeNull();
    await store.begin(header('a'));
    expect((await store.read('a'))?.facts).toEqual([]);
  });

  test('adds ratings to a visit', async () => {
    const store = await open();
    await store.begin(header('a'));
    await store.rate('a', [{ criterion: 'respectful', level: 3, rater: 'trainer' }]);
    expect((await store.read('a'))?.ratings).toHaveLength(1);
  });
});

describe('a browser that keeps nothing', () => {
  test('gets a store in memory', async () => {
    const real = globalThis.indexedDB;
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
    try {
      expect((await openVisitStore('gone')).kind).toBe('memory');
      await expect(openVisitDatabase('gone')).rejects.toBeInstanceOf(StorageProblem);
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', { value: real, configurable: true });
    }
  });

  test('a disk that is full says so, and nothing of the entry is kept', async () => {
    const store = await disk();
    await store.begin(header('a'));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    try {
      await expect(store.append('a', entry(20, 0))).rejects.toMatchObject({ kind: 'full' });
    } finally {
      put.mockRestore();
    }
    expect((await store.read('a'))?.facts).toEqual([]);
  });
});

describe('one visit in two tabs', () => {
  const twoTabs = async (): Promise<readonly [VisitStore, VisitStore]> => {
    const name = `tabs-${names++}`;
    const first = diskVisitStore(await openVisitDatabase(name));
    const second = diskVisitStore(await openVisitDatabase(name));
    await first.begin(header('a'));
    await first.append('a', entry(20, 0));
    return [first, second];
  };

  test('the first to write keeps it, the other is told', async () => {
    const [first, second] = await twoTabs();
    await second.read('a');
    await second.append('a', entry(40, 1));
    await expect(first.append('a', entry(41, 1))).rejects.toMatchObject({ kind: 'refused' });
    await second.append('a', entry(60, 2));
    expect((await first.read('a'))?.facts.map(({ seq }) => seq)).toEqual([0, 1, 2]);
  });

  test('looking at it from another tab disturbs nobody', async () => {
    const [first, second] = await twoTabs();
    await second.read('a');
    await first.append('a', entry(40, 1));
    expect((await second.read('a'))?.facts).toHaveLength(2);
  });
});
