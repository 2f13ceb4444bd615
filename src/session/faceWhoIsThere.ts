import type { CompiledScenario } from '../core/scenario/compiledScenario';
import type { World } from '../core/world/world';
import { faceTarget } from './faceTarget';
import type { TraineePose } from './traineePose';

/** Who comes in looks at whoever is in that room: somebody on the floor would lie below the picture. */
export const faceWhoIsThere = (
  pose: TraineePose,
  scenario: CompiledScenario,
  world: World,
): void => {
  const room = world.places['trainee']?.room;
  const met = scenario.people.find(({ id }) => world.places[id]?.room === room);
  if (met) faceTarget(pose, scenario, world, { kind: 'person', id: met.id });
};
