import { polygonContains } from '../kernel/polygonContains';
import type { Sense } from '../registry/deviceTraits';
import type { Zone } from '../apartment/zoneSchema';
import type { CompiledThing } from '../scenario/compiledScenario';
import type { Scene } from '../world/scene';
import type { ActorPlace } from '../world/world';
import { isInSight } from './isInSight';
import { zoneOf } from './zoneOf';

const isInZone = ({ polygon, circle }: Zone, { xMm, yMm }: ActorPlace): boolean => {
  if (polygon !== undefined) return polygonContains(polygon, [xMm, yMm]);
  if (circle === undefined) return false;
  const [dx, dy] = [xMm - circle.at[0], yMm - circle.at[1]];
  return 4 * (dx * dx + dy * dy) <= circle.diameterMm * circle.diameterMm;
};

const isSomeoneInZone = (scene: Scene, thing: CompiledThing): boolean | null => {
  const watched = zoneOf(scene, thing);
  if (watched === null) return null;
  const { room, zone } = watched;
  return Object.entries(scene.world.places).some(
    ([who, place]) =>
      place.room === room &&
      (zone === null || isInZone(zone, place)) &&
      isInSight(scene, thing.id, who),
  );
};

/** Somebody, the trainee as well, is in the zone and in sight of the device. Who it is, it cannot tell. */
export const someoneInZone = {
  by: (scene, thing) => {
    const found = isSomeoneInZone(scene, thing);
    return found === null ? null : found ? 'occupied' : 'clear';
  },
  minds: ['actor/entered', 'actor/left', 'actor/moved', 'actor/reached', 'actor/fell', 'state.at'],
  falsely: 'occupied',
} as const satisfies Sense;
