import { TICKS_PER_SECOND, type Tick } from './tick';

/** The time since the start of the visit as `m:ss`. */
export const formatTick = (tick: Tick): string => {
  const seconds = Math.floor(tick / TICKS_PER_SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
