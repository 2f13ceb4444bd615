import type { Outcome } from '../../src/core/registry/criterionKind';
import type { Rating } from '../../src/core/recording/recording';
import { advanceLatches } from '../../src/core/rules/advanceLatches';
import { compileCriterion } from '../../src/core/scenario/compile/compileCriterion';
import { createPatterns } from '../../src/core/scenario/compile/patterns';
import { evolve } from '../../src/core/sim/evolve';
import type { Fact } from '../../src/core/sim/fact';
import { initialWorld } from '../../src/core/sim/initialWorld';
import type { Scene } from '../../src/core/world/scene';
import { rubricScenario } from './rubricScenario';

/** What one criterion body (`{does: …}`) is worth after these facts in the small flat. */
export const outcomeAfter = (
  body: unknown,
  facts: readonly Fact[],
  ratings: readonly Rating[] = [],
): Outcome => {
  const patterns = createPatterns();
  const { monitor: create } = compileCriterion(rubricScenario.registry, patterns, body);
  const monitor = create({ scenario: rubricScenario, ratings });
  const { latches } = patterns;
  let scene: Scene = {
    scenario: rubricScenario,
    world: initialWorld(rubricScenario),
    latched: latches.map(() => -1),
  };
  for (const fact of facts) {
    const before: Scene = { ...scene, tick: fact.tick };
    monitor.on(fact, before);
    scene = {
      scenario: rubricScenario,
      world: evolve(rubricScenario, before.world, fact),
      latched: advanceLatches(latches, before.latched, fact, before),
    };
  }
  return monitor.value(scene);
};
