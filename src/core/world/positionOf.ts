import type { CompiledScenario } from '../scenario/compiledScenario';
import { own } from '../scenario/link/own';
import type { World } from './world';

export type Position = { readonly room: string; readonly xMm: number; readonly yMm: number };

/** Where an actor or a thing is; null when it has left the flat or is not known. */
export const positionOf = (
  scenario: CompiledScenario,
  world: World,
  entity: string,
): Position | null => {
  const place = world.places[entity];
  if (place !== undefined) return place;
  const at = world.states[entity]?.['at'];
  const anchor = typeof at === 'string' ? own(scenario.apartment.anchors, at) : undefined;
  return anchor === undefined ? null : { room: anchor.room, xMm: anchor.at[0], yMm: anchor.at[1] };
};
