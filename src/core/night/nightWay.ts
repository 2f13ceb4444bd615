import { findPath } from '../apartment/findPath';
import { nearestFree } from '../apartment/nearestFree';
import { reachableCells } from '../apartment/reachableCells';
import { standingSpot } from '../apartment/standingSpot';
import type { CompiledScenario } from '../scenario/compiledScenario';
import type { NightSetting } from '../scenario/nightRules';
import { aidByBed } from './aidByBed';
import { aidGrid } from './aidGrid';
import { paced } from './paced';
import { residentOf } from './residentOf';

type Point = readonly [xMm: number, yMm: number];

/**
 * From where she gets up to where she sits down, a point every 250 mm. It is the way she is used to, through the flat
 * as it is found: nobody looks for another one at night, and so a danger less never leads her past another.
 */
export type NightWay = readonly Point[];

const NOTHING: ReadonlySet<string> = new Set();
const NO_WAY: NightWay = [];

/** The floor nearest to an anchor that somebody can walk to from a point. */
const spotBeside = ({ apartment }: CompiledScenario, place: string, from: Point): Point | null => {
  const { grid, anchors } = apartment;
  const anchor = anchors[place];
  const start = nearestFree(grid, from[0], from[1], NOTHING);
  if (anchor === undefined || start === null) return null;
  const isReachable = reachableCells(grid, start, NOTHING);
  return standingSpot(grid, isReachable, anchor.room, anchor.at)?.at ?? null;
};

/** On foot to the aid, with it as near to the seat as it goes, and on foot again; on foot when there is no such way. */
const wayWithAid = (
  scenario: CompiledScenario,
  setting: NightSetting,
  rise: Point,
  sit: Point,
): readonly Point[] | null => {
  const { apartment } = scenario;
  const { widthMm } = setting.rules.aids[residentOf(scenario).persona.aid];
  const taken = aidByBed(scenario, setting, rise, NOTHING);
  const room = apartment.anchors[setting.toilet]?.room;
  if (taken === null || room === undefined) return null;
  const wide = aidGrid(apartment, widthMm);
  const left = standingSpot(wide, reachableCells(wide, taken, NOTHING), room, sit)?.at;
  if (left === undefined) return null;
  const parts = [
    findPath(apartment.grid, rise, taken, NOTHING),
    findPath(wide, taken, left, NOTHING),
    findPath(apartment.grid, left, sit, NOTHING),
  ];
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
};

const build = (scenario: CompiledScenario, setting: NightSetting): NightWay => {
  const { anchors, grid } = scenario.apartment;
  const entry = anchors[scenario.traineeAt]?.at ?? [0, 0];
  const rise = spotBeside(scenario, setting.bed, entry);
  const sit = rise && spotBeside(scenario, setting.toilet, rise);
  if (!rise || !sit) return NO_WAY;
  return paced(
    wayWithAid(scenario, setting, rise, sit) ?? findPath(grid, rise, sit, NOTHING) ?? NO_WAY,
  );
};

// A cache, not state: the way depends on the scenario alone.
const built = new WeakMap<CompiledScenario, NightWay>();

/** Where she walks at night, there; back it is the same way. Empty when there is no way. */
export const nightWay = (scenario: CompiledScenario, setting: NightSetting): NightWay => {
  const known = built.get(scenario);
  if (known !== undefined) return known;
  const way = build(scenario, setting);
  built.set(scenario, way);
  return way;
};
