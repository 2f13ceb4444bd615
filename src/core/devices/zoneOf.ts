import type { Zone } from '../apartment/zoneSchema';
import type { CompiledThing } from '../scenario/compiledScenario';
import { entityRoom } from '../world/entityRoom';
import type { Scene } from '../world/scene';

/** What a device watches: a zone of the flat, or a whole room; the room it hangs in unless the scenario says otherwise. */
export type Watched = { readonly room: string; readonly zone: Zone | null };

export const zoneOf = (
  { scenario, world }: Pick<Scene, 'scenario' | 'world'>,
  { id, device }: CompiledThing,
): Watched | null => {
  const named = device?.zone;
  const zone = scenario.apartment.manifest.zones?.find((one) => one.id === named) ?? null;
  const room = zone?.room ?? named ?? entityRoom(scenario, world, id);
  return room === null ? null : { room, zone };
};
