import type { CompiledScenario } from '../scenario/compiledScenario';
import type { World } from '../world/world';
import type { Device } from './device';
import { deviceTable } from './deviceTable';
import { hasPower } from './hasPower';

/** Does a hub that works hear the device? */
export const reachesHub = (
  scenario: CompiledScenario,
  world: Pick<World, 'states'>,
  device: Device,
): boolean => {
  const { states } = world;
  if (states[device.thing.id]?.['link'] === 'offline' || !hasPower(scenario, world, device))
    return false;
  return deviceTable(scenario).hubs.some(
    (hub) => states[hub.thing.id]?.['network'] !== 'down' && hasPower(scenario, world, hub),
  );
};
