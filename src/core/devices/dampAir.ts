import { TICKS_PER_SECOND } from '../kernel/tick';
import type { Sense } from '../registry/deviceTraits';
import { entityRoom } from '../world/entityRoom';

const MINUTE_TICKS = 60 * TICKS_PER_SECOND;

/** Water runs in the room of the device, and steams it up. */
export const dampAir = {
  by: ({ scenario, world }, { id: device }) => {
    const room = entityRoom(scenario, world, device);
    if (room === null) return null;
    const runs = scenario.things.some(
      ({ id }) =>
        world.states[id]?.['tap'] === 'running' && entityRoom(scenario, world, id) === room,
    );
    return runs ? 'damp' : 'normal';
  },
  minds: ['state.tap', 'state.at'],
  // Author-set.
  delayTicks: { damp: 2 * MINUTE_TICKS, normal: 5 * MINUTE_TICKS },
  falsely: 'damp',
} as const satisfies Sense;
