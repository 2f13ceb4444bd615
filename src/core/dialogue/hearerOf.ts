import type { CompiledTopic } from '../scenario/compiledScenario';
import type { World } from '../world/world';

/** Who would hear the topic now: the contact on the phone, or somebody in the room (or the flat); null for nobody. */
export const hearerOf = (world: World, topic: CompiledTopic): string | null => {
  const here = world.places['trainee']?.room;
  const hears = (id: string): boolean => {
    if (world.call === id) return true;
    const place = Object.hasOwn(world.places, id) ? world.places[id] : undefined;
    return place !== undefined && (topic.reach === 'flat' || place.room === here);
  };
  return topic.to.find(hears) ?? null;
};
