import type { CompiledScenario } from '../core/scenario/compiledScenario';
import type { World } from '../core/world/world';
import type { Target } from './attention';

/** What is in the trainee's room now, in the order of the scenario file. */
export const nearTargets = (
  scenario: CompiledScenario,
  world: World,
): { readonly people: readonly Target[]; readonly things: readonly Target[] } => {
  const here = world.places['trainee']?.room;
  const roomOf = (place: unknown): string =>
    typeof place === 'string' ? (place.split('/')[0] ?? '') : '';
  return {
    people: scenario.people
      .filter(({ id }) => world.places[id]?.room === here)
      .map(({ id }) => ({ kind: 'person', id })),
    things: scenario.things
      .filter(({ id }) => roomOf(world.states[id]?.['at']) === here)
      .map(({ id }) => ({ kind: 'thing', id })),
  };
};
