import type { Sense } from '../registry/deviceTraits';

/** It calls as long as a dose is due. */
export const reminder = {
  by: ({ world }, { id }) => (world.states[id]?.['dose'] === 'due' ? 'reminding' : 'silent'),
  minds: [],
} as const satisfies Sense;
