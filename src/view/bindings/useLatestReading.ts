import type { Reading } from '../../core/world/world';
import { useSim } from '../../session/useSim';

/** The last value an instrument showed, or null before its first use. */
export const useLatestReading = (tool: string): Reading | null =>
  useSim(({ world }) => world.readings.findLast((reading) => reading.tool === tool) ?? null);
