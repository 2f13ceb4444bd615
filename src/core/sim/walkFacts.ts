import { findPath } from '../apartment/findPath';
import { nearestFree } from '../apartment/nearestFree';
import { reachableCells } from '../apartment/reachableCells';
import { roomAt } from '../apartment/roomAt';
import { standingSpot } from '../apartment/standingSpot';
import type { CompiledThing } from '../scenario/compiledScenario';
import { absentObjects } from '../world/absentObjects';
import { entityRoom } from '../world/entityRoom';
import { lookupOf } from '../world/lookupOf';
import { positionOf } from '../world/positionOf';
import type { Scene } from '../world/scene';
import { crossingFacts } from './crossingFacts';
import type { FactBody } from './fact';
import { stateChange } from './stateChange';

type Point = readonly [xMm: number, yMm: number];

/** The way from where somebody is to beside a place; null when there is none. */
const wayTo = (scene: Scene, from: Point, place: string): readonly Point[] | null => {
  const { grid, anchors } = scene.scenario.apartment;
  const anchor = anchors[place];
  const absent = absentObjects(scene.scenario, scene.world);
  const start = nearestFree(grid, from[0], from[1], absent);
  if (anchor === undefined || start === null) return null;
  const spot = standingSpot(grid, reachableCells(grid, start, absent), anchor.room, anchor.at);
  return spot === null ? null : findPath(grid, start, spot.at, absent);
};

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

/**
 * Somebody walks to a place through the flat as it now is, and gets there, or, afterwards, falls in the first room on
 * the way that holds a risk to trip over. Nothing happens when there is no way.
 */
export const walkFacts = (scene: Scene, who: string, place: string): readonly FactBody[] => {
  const from = positionOf(scene.scenario, scene.world, who);
  const anchor = scene.scenario.apartment.anchors[place];
  const way = from === null ? null : wayTo(scene, [from.xMm, from.yMm], place);
  if (from === null || way === null || anchor === undefined) return [];
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
