import { TICKS_PER_SECOND, type Tick } from '../kernel/tick';

/** How long an older person takes to be on her feet, by the posture she rises from; author-set, as long as the clips. */
const SECONDS: Readonly<Record<string, number>> = { sitting: 4.5, edge: 4.5, lying: 8 };

/** Ticks until she stands; null from a posture nobody simply walks off from. */
export const riseTicks = (posture: string): Tick | null => {
  if (posture === 'standing') return 0;
  const seconds = SECONDS[posture];
  return seconds === undefined ? null : Math.ceil(seconds * TICKS_PER_SECOND);
};
