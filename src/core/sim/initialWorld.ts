import { nearestFree } from '../apartment/nearestFree';
import { reachableCells } from '../apartment/reachableCells';
import { standingSpot } from '../apartment/standingSpot';
import { reportsAtStart } from '../devices/reports';
import type { CompiledScenario } from '../scenario/compiledScenario';
import { lookupOf, type Entity } from '../world/lookupOf';
import type { ActorPlace, World } from '../world/world';
import { AWAY } from '../world/away';
import type { Scalar } from './intent';

const NOTHING_ABSENT: ReadonlySet<string> = new Set();

const statesOf = ({
  kind,
  states,
  measures,
  at,
  thing,
}: Entity): Readonly<Record<string, Scalar>> => {
  const defaults = Object.entries(kind.states).map(
    ([key, allowed]) => [key, allowed === 'number' ? 0 : (allowed[0] ?? '')] as const,
  );
  const risk = thing?.risk ? { risk: 'present' } : {};
  return { ...Object.fromEntries(defaults), ...measures, ...states, ...risk, at };
};

const placeAt = (scenario: CompiledScenario, place: string): ActorPlace => {
  const anchor = scenario.apartment.anchors[place];
  if (anchor === undefined) throw new Error(`Invariant: the apartment has no place "${place}"`);
  return { room: anchor.room, xMm: anchor.at[0], yMm: anchor.at[1], anchor: place };
};

/** The trainee stands on free floor beside the place, since an anchor may be in a seat or on a wall. */
const traineePlace = (scenario: CompiledScenario): ActorPlace => {
  const place = placeAt(scenario, scenario.traineeAt);
  const { grid } = scenario.apartment;
  const near = nearestFree(grid, place.xMm, place.yMm, NOTHING_ABSENT);
  if (near === null) return place;
  const reachable = reachableCells(grid, near, NOTHING_ABSENT);
  const spot = standingSpot(grid, reachable, place.room, [place.xMm, place.yMm]);
  const [xMm, yMm] = spot?.at ?? near;
  return { ...place, xMm, yMm };
};

const startStates = (scenario: CompiledScenario): World['states'] =>
  Object.fromEntries(
    [...lookupOf(scenario).entities.values()].map((entity) => [entity.id, statesOf(entity)]),
  );

const build = (scenario: CompiledScenario): World => ({
  tick: 0,
  facts: 0,
  phase: 'briefing',
  drawn: [],
  states: startStates(scenario),
  ramps: {},
  places: {
    trainee: traineePlace(scenario),
    ...Object.fromEntries(
      scenario.people.flatMap(({ id, at }) => (at === AWAY ? [] : [[id, placeAt(scenario, at)]])),
    ),
  },
  postures: {},
  marks: {},
  said: {},
  examined: {},
  judged: {},
  readings: [],
  reported: reportsAtStart(scenario, startStates(scenario)),
  forms: {},
  sent: [],
  call: null,
  ringing: null,
  line: null,
  latched: scenario.latches.map(() => -1),
});

// A cache, not state: the world before the first fact depends on the scenario alone.
const built = new WeakMap<CompiledScenario, World>();

/** The world before the first fact. */
export const initialWorld = (scenario: CompiledScenario): World => {
  const known = built.get(scenario);
  if (known !== undefined) return known;
  const world = build(scenario);
  built.set(scenario, world);
  return world;
};
