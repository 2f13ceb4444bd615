import type { Tick } from '../../kernel/tick';
import { durationTicks } from '../durationTicks';

/** @throws when it is not a time with its unit, which the schema has ruled out. */
export const ticksOf = (written: string): Tick => {
  const ticks = durationTicks(written);
  if (ticks === null) throw new Error(`Invariant: "${written}" is a time with its unit`);
  return ticks;
};
