import type { CompiledScenario } from '../scenario/compiledScenario';
import { evolve } from '../sim/evolve';
import type { Fact } from '../sim/fact';
import { initialWorld } from '../sim/initialWorld';
import type { World } from '../world/world';

/** The world after these facts. Needs none of the rules that made them, so it also works years later. */
export const refold = (scenario: CompiledScenario, facts: readonly Fact[]): World => {
  let world = initialWorld(scenario);
  for (const fact of facts) world = evolve(scenario, world, fact);
  return world;
};
