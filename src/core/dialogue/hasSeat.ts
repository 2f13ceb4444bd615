import type { CompiledScenario } from '../scenario/compiledScenario';
import type { World } from '../world/world';

/** Does she sit on a seat of the flat, or has she got up from one and not left it? */
export const hasSeat = ({ apartment }: CompiledScenario, world: World, who: string): boolean => {
  const anchor = world.places[who]?.anchor ?? null;
  return anchor !== null && apartment.anchors[anchor]?.kind === 'seat';
};
