import type { Tick } from '../kernel/tick';
import type { CompiledScenario } from '../scenario/compiledScenario';
import type { Scene } from '../world/scene';
import type { World } from '../world/world';

/** The scene for the scenario's own conditions, at a tick. */
export const sceneOf = (
  scenario: CompiledScenario,
  world: World,
  tick: Tick,
): Scene & { readonly tick: Tick } => ({ scenario, world, latched: world.latched, tick });
