import type { Sense } from '../registry/deviceTraits';

const SHUT: readonly unknown[] = ['closed', 'shut'];

/** The door, window, cupboard or drawer the contact is fixed to: its halves part as soon as that is ajar. */
export const leafOf = {
  by: ({ world }, { device }) => {
    const { leaf, door, drawer } = world.states[device?.of ?? ''] ?? {};
    const now = leaf ?? door ?? drawer;
    if (now === undefined) return null;
    return SHUT.includes(now) ? 'closed' : 'open';
  },
  minds: ['state.leaf', 'state.door', 'state.drawer'],
  falsely: 'open',
} as const satisfies Sense;
