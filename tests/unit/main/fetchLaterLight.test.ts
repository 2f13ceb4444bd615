import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LaterRequest, LightFiles } from '../../../src/adapters/assets/fetchLight';
import { fetchLaterLight } from '../../../src/main/fetchLaterLight';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const filesThat = (later: (request: LaterRequest) => Promise<void>): LightFiles => ({
  probes: null,
  pictures: new Map(),
  later,
});

const receive = (): Promise<void> => Promise.resolve();
const onProgress = (): void => undefined;

test('a line that broke is tried again, and what had come is remembered', async () => {
  const known: string[][] = [];
  const files = filesThat(({ here }) => {
    known.push([...here]);
    here.add(`file-${known.length}`);
    return known.length < 3 ? Promise.reject(new Error('gone')) : Promise.resolve();
  });
  fetchLaterLight({ files, receive, onProgress });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(known).toEqual([[], ['file-1'], ['file-1', 'file-2']]);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(known).toHaveLength(3);
});

test('it gives up after some tries: the visit goes on without', async () => {
  let tries = 0;
  const files = filesThat(() => {
    tries += 1;
    return Promise.reject(new Error('gone'));
  });
  fetchLaterLight({ files, receive, onProgress });
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(tries).toBe(4);
});

test('leaving the visit stops it', async () => {
  const signals: AbortSignal[] = [];
  const files = filesThat(({ signal }) => {
    signals.push(signal);
    return Promise.reject(new Error('gone'));
  });
  const stop = fetchLaterLight({ files, receive, onProgress });
  await vi.advanceTimersByTimeAsync(1_000);
  stop();
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});
