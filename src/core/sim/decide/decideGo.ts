import { findPath } from '../../apartment/findPath';
import { isFree } from '../../apartment/isFree';
import { nearestFree } from '../../apartment/nearestFree';
import { reachableCells } from '../../apartment/reachableCells';
import { standingSpot } from '../../apartment/standingSpot';
import { distanceMm } from '../../kernel/distanceMm';
import { absentObjects } from '../../world/absentObjects';
import type { Scene } from '../../world/scene';
import type { ActorPlace } from '../../world/world';
import { crossingFacts } from '../crossingFacts';
import type { FactBody, Refusal } from '../fact';
import type { Intent } from '../intent';

type Point = readonly [xMm: number, yMm: number];
type Decision = readonly FactBody[] | Refusal;
type Go = Extract<Intent, { readonly type: 'go' }>;

const LATTICE_MM = 250;
const STRIDE_MM = 1500;
const SAMPLE_MM = 50;
/** A way round a corner may be this much longer than the straight line; a wall makes it longer than that. */
const DETOUR_MM = 500;

const traineeOf = ({ world }: Scene): ActorPlace => {
  const place = world.places['trainee'];
  if (place === undefined) throw new Error('Invariant: the trainee is somewhere');
  return place;
};

const moved = (place: ActorPlace, [xMm, yMm]: Point): readonly FactBody[] =>
  place.xMm === xMm && place.yMm === yMm ? [] : [{ type: 'actor/moved', who: 'trainee', xMm, yMm }];

/** Where to stand for a room (its middle) or an anchor; null when there is no such place. */
const targetOf = ({ scenario }: Scene, place: string) => {
  const { rooms, anchors } = scenario.apartment;
  const anchor = Object.hasOwn(anchors, place) ? anchors[place] : undefined;
  if (anchor !== undefined) return { room: anchor.room, at: anchor.at, anchor: place };
  const room = Object.hasOwn(rooms, place) ? rooms[place] : undefined;
  if (room === undefined) return null;
  const middle = (values: readonly number[]): number =>
    Math.trunc((Math.min(...values) + Math.max(...values)) / 2);
  const at: Point = [
    middle(room.floorPolygon.map(([x]) => x)),
    middle(room.floorPolygon.map(([, y]) => y)),
  ];
  return { room: place, at, anchor: null };
};

const toPlace = (scene: Scene, named: string): Decision => {
  const here = traineeOf(scene);
  const target = targetOf(scene, named);
  if (target === null) return 'unknown';
  if (target.anchor === null ? here.room === target.room : here.anchor === target.anchor) return [];
  const { grid } = scene.scenario.apartment;
  const absent = absentObjects(scene.scenario, scene.world);
  const start = nearestFree(grid, here.xMm, here.yMm, absent);
  if (start === null) return 'no-way';
  const spot = standingSpot(grid, reachableCells(grid, start, absent), target.room, target.at);
  const way = spot === null ? null : findPath(grid, start, spot.at, absent);
  if (spot === null || way === null) return 'no-way';
  const arrival: readonly FactBody[] =
    target.anchor === null ? [] : [{ type: 'actor/reached', who: 'trainee', place: target.anchor }];
  return [...crossingFacts(scene, 'trainee', way), ...moved(here, spot.at), ...arrival];
};

/** Points along a straight line, close enough together that none of them can jump a wall. */
const straight = ([ax, ay]: Point, [bx, by]: Point, lengthMm: number): readonly Point[] => {
  const parts = Math.ceil(lengthMm / SAMPLE_MM);
  return Array.from({ length: parts }, (_, i) => [
    ax + Math.trunc(((bx - ax) * (i + 1)) / parts),
    ay + Math.trunc(((by - ay) * (i + 1)) / parts),
  ]);
};

const lengthOf = (way: readonly Point[]): number =>
  way.reduce((sum, point, i) => sum + distanceMm(way[i - 1] ?? point, point), 0);

/**
 * A short step goes straight over free floor. Otherwise (a corner, a teleport) there must be a way that is hardly
 * longer than the straight line, and every room it leads through is entered: nobody steps through a wall.
 */
const wayBetween = (scene: Scene, from: Point, to: Point): readonly Point[] | null => {
  const { grid } = scene.scenario.apartment;
  const absent = absentObjects(scene.scenario, scene.world);
  if (!isFree(grid, to[0], to[1], absent)) return null;
  const lengthMm = distanceMm(from, to);
  const line = straight(from, to, lengthMm);
  if (lengthMm <= STRIDE_MM && line.every(([x, y]) => isFree(grid, x, y, absent))) return line;
  const start = nearestFree(grid, from[0], from[1], absent);
  const way = start === null ? null : findPath(grid, start, to, absent);
  return way !== null && lengthOf(way) <= 2 * lengthMm + DETOUR_MM ? way : null;
};

const toPoint = (scene: Scene, xMm: number, yMm: number): Decision => {
  if (!Number.isSafeInteger(xMm) || !Number.isSafeInteger(yMm)) return 'bad-value';
  const here = traineeOf(scene);
  const onLattice = (mm: number): number => Math.round(mm / LATTICE_MM) * LATTICE_MM;
  const to: Point = [onLattice(xMm), onLattice(yMm)];
  if (here.xMm === to[0] && here.yMm === to[1]) return [];
  const way = wayBetween(scene, [here.xMm, here.yMm], to);
  if (way === null) return 'no-way';
  return [...crossingFacts(scene, 'trainee', way), ...moved(here, to)];
};

export const decideGo = (scene: Scene, intent: Go): Decision =>
  'place' in intent ? toPlace(scene, intent.place) : toPoint(scene, intent.xMm, intent.yMm);
