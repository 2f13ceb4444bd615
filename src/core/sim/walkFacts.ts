import { roomAt } from '../apartment/roomAt';
import { riseTicks } from '../people/riseTicks';
import type { Point } from '../people/walk';
import type { CompiledThing } from '../scenario/compiledScenario';
import { entityRoom } from '../world/entityRoom';
import { lookupOf } from '../world/lookupOf';
import { positionOf } from '../world/positionOf';
import type { Scene } from '../world/scene';
import { crossingFacts } from './crossingFacts';
import type { FactBody } from './fact';
import { stateChange } from './stateChange';
import { wayTo } from './wayTo';

/**
 * What makes somebody fall in a room as it now is: the first such risk in file order. Only afterwards, which is when
 * risks show what they lead to: during the visit a daughter may be sent to the kitchen.
 */
const tripIn = ({ scenario, world }: Scene, room: string): CompiledThing | undefined => {
  if (world.phase !== 'afterwards') return undefined;
  return scenario.things.find(
    ({ id, risk }) =>
      risk?.trips === true &&
      world.states[id]?.['risk'] === 'present' &&
      entityRoom(scenario, world, id) === room,
  );
};

const fallFacts = (
  scene: Scene,
  who: string,
  room: string,
  cause: CompiledThing,
): readonly FactBody[] => {
  const at = positionOf(scene.scenario, scene.world, cause.id);
  const posture = lookupOf(scene.scenario).entities.get(who)?.kind.states['posture'];
  const canLie = Array.isArray(posture) && posture.includes('floor');
  return [
    ...(at === null ? [] : [{ type: 'actor/moved', who, xMm: at.xMm, yMm: at.yMm } as const]),
    { type: 'actor/fell', who, room, cause: cause.id },
    ...(canLie ? [stateChange(scene, `${who}.posture`, 'floor', 'movement')] : []),
  ];
};

/** Afterwards it is over at once: she gets there, or falls in the first room on the way that holds a risk to trip over. */
const walkAfterwards = (
  scene: Scene,
  who: string,
  place: string,
  way: readonly Point[],
): readonly FactBody[] => {
  const anchor = scene.scenario.apartment.anchors[place];
  if (anchor === undefined) return [];
  let here: string | null = null;
  for (const [i, [xMm, yMm]] of way.entries()) {
    const room = roomAt(scene.scenario.apartment.grid, xMm, yMm);
    if (room === null || room === here) continue;
    here = room;
    const cause = tripIn(scene, room);
    if (cause === undefined) continue;
    const walked = way.slice(0, i + 1);
    return [...crossingFacts(scene, who, walked), ...fallFacts(scene, who, room, cause)];
  }
  return [
    ...crossingFacts(scene, who, way),
    { type: 'actor/moved', who, xMm: anchor.at[0], yMm: anchor.at[1] },
    { type: 'actor/reached', who, place },
  ];
};

/**
 * Somebody sets out for a place, from her chair or bed if need be; step by step the kernel takes her there. Nothing
 * happens when there is no way, or when she lies on the floor.
 */
export const walkFacts = (scene: Scene, who: string, place: string): readonly FactBody[] => {
  const way = wayTo(scene, who, place);
  if (way === null) return [];
  if (scene.world.phase === 'afterwards') return walkAfterwards(scene, who, place, way);
  const posture = scene.world.states[who]?.['posture'];
  if (posture === undefined || posture === 'standing')
    return [{ type: 'actor/set-out', who, place }];
  if (riseTicks(String(posture)) === null) return [];
  return [
    { type: 'actor/set-out', who, place },
    stateChange(scene, `${who}.posture`, 'standing', 'movement'),
  ];
};
