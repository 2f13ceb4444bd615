import { TICKS_PER_SECOND } from '../kernel/tick';
import type { Sense } from '../registry/deviceTraits';
import { entityRoom } from '../world/entityRoom';
import type { Scene } from '../world/scene';

type Fumes = 'smoke' | 'carbon-monoxide' | 'gas';

const reaching = ({ scenario, world }: Scene, what: Fumes, device: string): boolean | null => {
  const all = scenario.things.filter(({ id }) => world.states[id]?.['what'] === what);
  if (all.length === 0) return null;
  const room = entityRoom(scenario, world, device);
  return all.some(({ id }) => {
    const { air, reaches } = world.states[id] ?? {};
    return air === 'thick' && (reaches === 'flat' || entityRoom(scenario, world, id) === room);
  });
};

/** The air where the device hangs holds such fumes; it sounds as long as it does. Null where a scenario has none. */
export const airOf = (what: Fumes): Sense => ({
  by: (scene, { id }) => {
    const found = reaching(scene, what, id);
    return found === null ? null : found ? 'detected' : 'clear';
  },
  minds: ['state.air', 'state.at'],
  // Author-set: a chamber fills slowly.
  delayTicks: { detected: 10 * TICKS_PER_SECOND },
  falsely: 'detected',
  also: { detected: { sound: 'sounding' }, clear: { sound: 'silent' } },
});
