import { useStore } from 'zustand';
import type { NightPace, NightSession } from './nightSession';

/** How many times faster than it was the night is watched now. */
export const useNightPace = (session: NightSession): NightPace =>
  useStore(session.pace, ({ times }) => times);
