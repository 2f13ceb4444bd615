import type { CompiledScenario } from '../../scenario/compiledScenario';
import type { Scene } from '../../world/scene';
import type { World } from '../../world/world';

type Kept<T> = Pick<World, 'states' | 'places' | 'ramps'> & { readonly value: T };

/**
 * Keeps what was found last until a state, a ramp or a place changes, which most acts leave alone. For what rests on
 * those (not on the value of a ramp, which time changes) and on the scenario alone.
 */
export const whileUnmoved = <T>(find: (scene: Scene) => T): ((scene: Scene) => T) => {
  const last = new WeakMap<CompiledScenario, Kept<T>>();
  return (scene) => {
    const { scenario, world } = scene;
    const { states, places, ramps } = world;
    const kept = last.get(scenario);
    if (kept?.states === states && kept.places === places && kept.ramps === ramps)
      return kept.value;
    const value = find(scene);
    last.set(scenario, { states, places, ramps, value });
    return value;
  };
};
