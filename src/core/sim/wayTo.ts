import { findPath } from '../apartment/findPath';
import { nearestFree } from '../apartment/nearestFree';
import type { NavigationGrid } from '../apartment/navigationGrid';
import { reachableCells } from '../apartment/reachableCells';
import { roomAt } from '../apartment/roomAt';
import { standingSpot } from '../apartment/standingSpot';
import { withoutSpot } from '../apartment/withoutSpot';
import { paced } from '../night/paced';
import type { Point } from '../people/walk';
import { absentObjects } from '../world/absentObjects';
import { positionOf } from '../world/positionOf';
import type { Scene } from '../world/scene';
import { aidInReach } from './aidInReach';
import { walkingGrid } from './walkingGrid';

type Way = { readonly way: readonly Point[]; readonly withAid: boolean };

/** Somebody to walk round, and how far from her. */
export type Avoided = { readonly at: Point; readonly apartMm: number };

const over = (
  scene: Scene,
  grid: NavigationGrid,
  from: Point,
  place: string,
  avoided: Avoided | null,
): readonly Point[] | null => {
  const anchor = scene.scenario.apartment.anchors[place];
  if (anchor === undefined) return null;
  const absent = absentObjects(scene.scenario, scene.world);
  const start = nearestFree(grid, from[0], from[1], absent);
  if (start === null) return null;
  const spot = standingSpot(grid, reachableCells(grid, start, absent), anchor.room, anchor.at);
  // Where she wants to get stays the same: whoever stands there is waited for.
  const open = avoided === null ? grid : withoutSpot(grid, avoided.at, avoided.apartMm);
  const way = spot === null ? null : findPath(open, start, spot.at, absent);
  return way === null ? null : paced(way);
};

/** The nearest spot for somebody with a wide aid may lie behind a wall. */
const startsHere = ({ scenario, world }: Scene, who: string, [first]: readonly Point[]): boolean =>
  first !== undefined &&
  roomAt(scenario.apartment.grid, first[0], first[1]) === world.places[who]?.room;

/**
 * The way of an actor from where she is to beside a place, a point every 250 mm: with her aid when it is in reach and
 * passes, else without. Null when there is none; nobody leaves a wheelchair behind.
 */
export const wayTo = (
  scene: Scene,
  who: string,
  place: string,
  avoided: Avoided | null = null,
): Way | null => {
  const { scenario, world } = scene;
  const from = positionOf(scenario, world, who);
  if (from === null) return null;
  const at: Point = [from.xMm, from.yMm];
  const persona = scenario.people.find(({ id }) => id === who)?.persona;
  if (persona !== undefined && aidInReach(scene, who)) {
    const way = over(scene, walkingGrid(scenario.apartment, persona), at, place, avoided);
    if (way !== null && startsHere(scene, who, way)) return { way, withAid: true };
    if (persona.aid === 'wheelchair') return null;
  }
  const way = over(scene, scenario.apartment.grid, at, place, avoided);
  return way === null ? null : { way, withAid: false };
};
