import type { CompiledScenario } from '../scenario/compiledScenario';
import { positionOf } from './positionOf';
import type { World } from './world';

/** The room a thing or an actor is in, or null when it is nowhere in the flat. */
export const entityRoom = (
  scenario: CompiledScenario,
  world: World,
  entity: string,
): string | null => positionOf(scenario, world, entity)?.room ?? null;
