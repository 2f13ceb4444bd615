import { entityRoom } from '../../world/entityRoom';
import { lookupOf, type Entity } from '../../world/lookupOf';
import type { Scene } from '../../world/scene';
import type { Refusal } from '../fact';

/** The thing or person, when it is there and in the same room as the trainee; else why it is out of reach. */
export const withinReach = ({ scenario, world }: Scene, id: string): Entity | Refusal => {
  const entity = lookupOf(scenario).entities.get(id);
  if (entity === undefined) return 'unknown';
  const room = entityRoom(scenario, world, id);
  if (room === null) return 'gone';
  return room === world.places['trainee']?.room ? entity : 'too-far';
};
