import type { Scene } from '../../world/scene';
import type { World } from '../../world/world';

type Kept<T> = Pick<Scene, 'scenario'> & Pick<World, 'places' | 'ramps'> & { readonly value: T };

/**
 * Keeps what is found until a state, a ramp or a place changes, which most acts leave alone. For what rests on those
 * (not on the value of a ramp, which time changes) and on the scenario alone.
 */
export const whileUnmoved = <T>(find: (scene: Scene) => T): ((scene: Scene) => T) => {
  const found = new WeakMap<World['states'], Kept<T>>();
  return (scene) => {
    const { scenario, world } = scene;
    const { states, places, ramps } = world;
    const kept = found.get(states);
    if (kept?.scenario === scenario && kept.places === places && kept.ramps === ramps)
      return kept.value;
    const value = find(scene);
    found.set(states, { scenario, places, ramps, value });
    return value;
  };
};
