import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Stopwatch } from './stopwatch';

/** A stopwatch that shows nothing yet. */
export const createStopwatch = (): StoreApi<Stopwatch> =>
  createStore<Stopwatch>(() => ({ startTick: null, stopTick: null, counted: 0 }));
