import type { CompiledScenario } from '../scenario/compiledScenario';
import { entityRoom } from '../world/entityRoom';
import { lookupOf } from '../world/lookupOf';
import type { World } from '../world/world';
import { canRise } from './canRise';
import { hasPlaceFor } from './hasPlaceFor';
import { hasSeat } from './hasSeat';
import { startsFrom } from './startsFrom';

/** The acts the trainee could do on a thing or person now: in reach, there, and not already so. */
export const doableVerbs = (
  scenario: CompiledScenario,
  world: World,
  thing: string,
): readonly string[] => {
  const entity = lookupOf(scenario).entities.get(thing);
  const room = entityRoom(scenario, world, thing);
  if (entity === undefined || room === null || world.phase !== 'visit') return [];
  if (room !== world.places['trainee']?.room) return [];
  const states = world.states[thing] ?? {};
  return Object.entries(entity.kind.verbs)
    .filter(([, verb]) => {
      if (!startsFrom(verb, states) || !hasPlaceFor(scenario, verb)) return false;
      if (verb.rises !== undefined && !canRise(scenario, thing)) return false;
      if (verb.seated === true && !hasSeat(scenario, world, thing)) return false;
      const changes = Object.entries(verb.sets);
      return changes.length === 0 || changes.some(([key, value]) => states[key] !== value);
    })
    .map(([verb]) => verb);
};
