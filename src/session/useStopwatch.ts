import { useStore } from 'zustand';
import type { Stopwatch } from './stopwatch/stopwatch';
import { useSession } from './useSession';

/** The trainee's stopwatch: renders when it is pressed, not while it runs. */
export const useStopwatch = (): Stopwatch => useStore(useSession().stopwatch);
