import { nearestFree } from '../apartment/nearestFree';
import { reachableCells } from '../apartment/reachableCells';
import { standingSpot } from '../apartment/standingSpot';
import { distanceMm } from '../kernel/distanceMm';
import type { CompiledScenario } from '../scenario/compiledScenario';
import type { NightSetting } from '../scenario/nightRules';
import { own } from '../scenario/link/own';
import type { Aid } from '../scenario/persona';
import type { World } from '../world/world';
import { aidGrid } from './aidGrid';
import { residentOf } from './residentOf';

type Point = readonly [xMm: number, yMm: number];

/** The kind of thing that shows an aid; a wheelchair is none, so it stands wherever it gets to. */
const KIND: Readonly<Partial<Record<Aid, string>>> = { rollator: 'walker' };

/**
 * Where her aid stands at night: as near as it gets to where she rises, from the place it has in the flat. Null when she
 * has none within reach. `world` is left out for the flat as it is found.
 */
export const aidByBed = (
  scenario: CompiledScenario,
  { bed, rules }: NightSetting,
  rise: Point,
  absent: ReadonlySet<string>,
  states?: World['states'],
): Point | null => {
  const { aid } = residentOf(scenario).persona;
  if (aid === 'none') return null;
  const { widthMm, reachMm } = rules.aids[aid];
  const { anchors } = scenario.apartment;
  const thing = scenario.things.find(({ kind }) => kind === KIND[aid]);
  const place =
    thing === undefined ? scenario.traineeAt : String(states?.[thing.id]?.['at'] ?? thing.at);
  const at = own(anchors, place)?.at;
  const room = own(anchors, bed)?.room;
  if (at === undefined || room === undefined) return null;
  const gone = thing === undefined ? absent : new Set([...absent, thing.id]);
  const grid = aidGrid(scenario.apartment, widthMm);
  const start = nearestFree(grid, at[0], at[1], gone);
  if (start === null) return null;
  const spot = standingSpot(grid, reachableCells(grid, start, gone), room, rise)?.at;
  return spot !== undefined && distanceMm(spot, rise) <= reachMm ? spot : null;
};
