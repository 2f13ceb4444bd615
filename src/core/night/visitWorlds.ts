import type { CompiledScenario } from '../scenario/compiledScenario';
import { evolve } from '../sim/evolve';
import type { Fact } from '../sim/fact';
import { initialWorld } from '../sim/initialWorld';
import type { World } from '../world/world';

/** The flat as a visit found it and as it left it. */
export type VisitWorlds = { readonly found: World; readonly left: World };

const isBegun = (fact: Fact, phase: 'visit' | 'afterwards'): boolean =>
  fact.type === 'phase/began' && fact.phase === phase;

/** Folds a visit up to where the night begins; what was drawn at its start belongs to what was found. */
export const visitWorlds = (scenario: CompiledScenario, facts: readonly Fact[]): VisitWorlds => {
  let world = initialWorld(scenario);
  let found = world;
  for (const fact of facts) {
    if (isBegun(fact, 'afterwards')) break;
    world = evolve(scenario, world, fact);
    if (isBegun(fact, 'visit')) found = world;
  }
  return { found, left: world };
};
