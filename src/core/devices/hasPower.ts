import type { CompiledScenario } from '../scenario/compiledScenario';
import type { World } from '../world/world';
import type { Device } from './device';
import { deviceTable } from './deviceTable';

/** Is there current in the device, from the mains of the flat or from its battery? */
export const hasPower = (
  scenario: CompiledScenario,
  { states }: Pick<World, 'states'>,
  { thing, traits }: Device,
): boolean => {
  if (traits.supply === 'none') return true;
  const charged = states[thing.id]?.['battery'] !== 'empty';
  if (traits.supply === 'battery') return charged;
  const boards = deviceTable(scenario).fuseBoards;
  const fed = boards.every((board) => states[board]?.['mains'] !== 'off');
  return traits.supply === 'mains' ? fed : fed || charged;
};
