import type { CompiledTopic } from '../scenario/compiledScenario';
import type { World } from '../world/world';

/** Who would hear the topic now: the contact on the phone, or somebody in the room (or the flat); null for nobody. */
export const hearerOf = (world: World, topic: CompiledTopic): string | null => {
  const here = world.places['trainee']?.room;
  for (const id of topic.to) {
    if (world.call === id) return id;
    const place = Object.hasOwn(world.places, id) ? world.places[id] : undefined;
    if (place !== undefined && (topic.reach === 'flat' || place.room === here)) return id;
  }
  return null;
};
