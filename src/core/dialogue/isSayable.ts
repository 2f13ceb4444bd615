import { holds } from '../rules/holds';
import type { CompiledScenario, CompiledTopic } from '../scenario/compiledScenario';
import type { World } from '../world/world';
import { hearerOf } from './hearerOf';

/** Could the trainee bring up the topic now? Once each, unless the author lets it be said again. */
export const isSayable = (
  scenario: CompiledScenario,
  world: World,
  topic: CompiledTopic,
  tick = world.tick,
): boolean =>
  world.phase === 'visit' &&
  (topic.again || world.said[topic.id] === undefined) &&
  hearerOf(world, topic) !== null &&
  (topic.if === undefined || holds(topic.if, { scenario, world, latched: world.latched, tick }));
