import { TICKS_PER_SECOND } from '../kernel/tick';
import type { Sense } from '../registry/deviceTraits';
import { entityRoom } from '../world/entityRoom';
import type { Scene } from '../world/scene';

/** A window stands open where the fumes are. */
const isAired = ({ scenario, world }: Scene, fumes: string): boolean => {
  const room = entityRoom(scenario, world, fumes);
  const everywhere = world.states[fumes]?.['reaches'] === 'flat';
  return scenario.things.some(
    ({ id, kind }) =>
      kind === 'window' &&
      world.states[id]?.['leaf'] === 'open' &&
      (everywhere || entityRoom(scenario, world, id) === room),
  );
};

/** Air thickens while something gives off fumes and no window is open; a window, or time, clears it. */
export const airing = {
  by: (scene, { id }) => {
    const { at, source } = scene.world.states[id] ?? {};
    return source === 'on' && at !== 'away' && !isAired(scene, id) ? 'thick' : 'clear';
  },
  minds: ['state.source', 'state.leaf', 'state.at'],
  // Author-set.
  delayTicks: { thick: 60 * TICKS_PER_SECOND, clear: 120 * TICKS_PER_SECOND },
} as const satisfies Sense;
