import { distanceMm } from '../kernel/distanceMm';
import { TICKS_PER_SECOND } from '../kernel/tick';
import type { Sense } from '../registry/deviceTraits';
import { positionOf } from '../world/positionOf';
import type { Scene } from '../world/scene';

/** Author-set: how far a puddle spreads. */
const SPREADS_MM = 1000;

const isWet = ({ scenario, world }: Scene, device: string): boolean | null => {
  const at = positionOf(scenario, world, device);
  if (at === null) return null;
  return scenario.things.some(({ id }) => {
    const water = world.states[id]?.['floor'] === 'wet' ? positionOf(scenario, world, id) : null;
    return (
      water !== null &&
      water.room === at.room &&
      distanceMm([water.xMm, water.yMm], [at.xMm, at.yMm]) <= SPREADS_MM
    );
  });
};

/** Water on the floor reaches the feet of the device. */
export const waterInReach = {
  by: (scene, { id }) => {
    const wet = isWet(scene, id);
    return wet === null ? null : wet ? 'wet' : 'dry';
  },
  minds: ['state.floor', 'state.at'],
  delayTicks: 3 * TICKS_PER_SECOND,
  falsely: 'wet',
} as const satisfies Sense;
