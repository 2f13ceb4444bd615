import { TICKS_PER_SECOND } from '../kernel/tick';
import type { Sense } from '../registry/deviceTraits';

/** A dose that is due and that nobody takes is missed after ten minutes (author-set). */
export const doseWaits = {
  by: ({ world }, { id }) => (world.states[id]?.['dose'] === 'due' ? 'missed' : null),
  minds: [],
  delayTicks: 600 * TICKS_PER_SECOND,
  also: { missed: { sound: 'silent' } },
} as const satisfies Sense;
