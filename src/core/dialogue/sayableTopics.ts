import type { CompiledScenario, CompiledTopic } from '../scenario/compiledScenario';
import type { World } from '../world/world';
import { isSayable } from './isSayable';

/** The topics the trainee could bring up now, in file order. */
export const sayableTopics = (
  scenario: CompiledScenario,
  world: World,
  tick = world.tick,
): readonly CompiledTopic[] =>
  scenario.topics.filter((topic) => isSayable(scenario, world, topic, tick));
