import type { World } from '../../core/world/world';

type Reading = World['readings'][number];

/** The last reading of each quantity, newest first. */
export const lastReadings = ({ readings }: World): readonly Reading[] =>
  [...new Map(readings.map((reading) => [reading.quantity, reading])).values()].toReversed();
