import { roomAt } from '../apartment/roomAt';
import { gettingUp } from '../people/gettingUp';
import type { Point } from '../people/walk';
import type { CompiledThing } from '../scenario/compiledScenario';
import { entityRoom } from '../world/entityRoom';
import { lookupOf } from '../world/lookupOf';
import { positionOf } from '../world/positionOf';
import type { Scene } from '../world/scene';
import { crossingFacts } from './crossingFacts';
import type { FactBody } from './fact';
import { stateChange } from './stateChange';
import { staysSeated } from './staysSeated';
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

/** The aid she goes with is in her hand; one that is out of reach stays behind. */
const aidFacts = (scene: Scene, who: string, withAid: boolean): readonly FactBody[] => {
  const aid = scene.world.states[who]?.['aid'];
  const now = withAid ? 'in-hand' : 'none';
  return aid === undefined || aid === now
    ? []
    : [stateChange(scene, `${who}.aid`, now, 'movement')];
};

/**
 * Somebody sets out for a place, from her chair or bed if need be; step by step the kernel takes her there. Nothing
 * happens when there is no way, or when she lies on the floor.
 */
export const walkFacts = (scene: Scene, who: string, place: string): readonly FactBody[] => {
  const found = wayTo(scene, who, place);
  if (found === null) return [];
  const { way, withAid } = found;
  if (scene.world.phase === 'afterwards') return walkAfterwards(scene, who, place, way);
  const posture = String(scene.world.states[who]?.['posture'] ?? 'standing');
  const begins: readonly FactBody[] = [
    ...aidFacts(scene, who, withAid),
    { type: 'actor/set-out', who, place },
  ];
  if (staysSeated(scene, who)) return begins;
  const up = gettingUp(who, posture, scene.tick ?? scene.world.tick);
  if (up === null) return [];
  return up.first === null
    ? begins
    : [...begins, stateChange(scene, `${who}.posture`, up.first, 'movement')];
};
