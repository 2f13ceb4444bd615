import type { CompiledScenario } from '../scenario/compiledScenario';
import type { World } from '../world/world';
import type { Device } from './device';
import { hasPower } from './hasPower';

/** Does it answer when somebody tries it out? Where it is aimed and who wears it, a test does not tell. */
export const passesTest = (scenario: CompiledScenario, world: World, device: Device): boolean => {
  const { link, network, fault } = world.states[device.thing.id] ?? {};
  const isLinked = link !== 'offline' && network !== 'down';
  return isLinked && fault !== 'stuck' && hasPower(scenario, world, device);
};
