import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useSession } from './useSession';
import type { Snapshot } from './visitSession';

/** Selects something discrete from the published world. Never select the tick: it would render 20 times a second. */
export const useSim = <T>(selector: (snapshot: Snapshot) => T): T =>
  useStore(useSession().snapshots, useShallow(selector));
