import { holds } from '../rules/holds';
import type { CompiledScenario, CompiledTopic } from '../scenario/compiledScenario';
import type { World } from '../world/world';
import { hearerOf } from './hearerOf';

/** The topics the trainee could bring up now, in file order. Once each, unless the author lets it be said again. */
export const sayableTopics = (
  scenario: CompiledScenario,
  world: World,
  tick = world.tick,
): readonly CompiledTopic[] => {
  if (world.phase !== 'visit') return [];
  const scene = { scenario, world, latched: world.latched, tick };
  return scenario.topics.filter(
    (topic) =>
      (topic.again || world.said[topic.id] === undefined) &&
      hearerOf(world, topic) !== null &&
      (topic.if === undefined || holds(topic.if, scene)),
  );
};
