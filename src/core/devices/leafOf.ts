import type { Sense } from '../registry/deviceTraits';

const SHUT: readonly unknown[] = ['closed', 'shut'];

/** The door or window the contact is fixed to: its two halves part as soon as the leaf is ajar. */
export const leafOf = {
  by: ({ world }, { device }) => {
    const leaf = device?.of === undefined ? undefined : world.states[device.of]?.['leaf'];
    if (leaf === undefined) return null;
    return SHUT.includes(leaf) ? 'closed' : 'open';
  },
  minds: ['state.leaf'],
  falsely: 'open',
} as const satisfies Sense;
