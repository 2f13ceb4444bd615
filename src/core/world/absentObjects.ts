import type { CompiledScenario } from '../scenario/compiledScenario';
import { lookupOf } from './lookupOf';
import type { World } from './world';

/**
 * Objects of the flat that no longer stand where the flat has them, since the thing they show was moved. A thing and
 * the object that shows it have the same id. Where they went to blocks nobody's way.
 */
export const absentObjects = (scenario: CompiledScenario, world: World): ReadonlySet<string> => {
  const { entities } = lookupOf(scenario);
  const absent = new Set<string>();
  for (const { id, anchor } of scenario.apartment.manifest.objects) {
    const entity = entities.get(id);
    if (entity !== undefined && world.states[id]?.['at'] !== (anchor ?? entity.at)) absent.add(id);
  }
  return absent;
};
