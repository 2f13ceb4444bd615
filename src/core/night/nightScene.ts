import { luxOver } from '../apartment/luxOver';
import { distanceMm } from '../kernel/distanceMm';
import { remember } from '../kernel/remember';
import { readingOf } from '../rules/readingOf';
import type { CompiledScenario } from '../scenario/compiledScenario';
import type { NightSetting } from '../scenario/nightRules';
import type { Persona } from '../scenario/persona';
import { absentObjects } from '../world/absentObjects';
import { positionOf } from '../world/positionOf';
import type { World } from '../world/world';
import { aidByBed } from './aidByBed';
import { nightWay } from './nightWay';
import { residentOf } from './residentOf';

type Point = readonly [xMm: number, yMm: number];

/** The flat as it was left, as the rules of the night look at it. */
export type NightScene = {
  readonly scenario: CompiledScenario;
  readonly setting: NightSetting;
  readonly persona: Persona;
  readonly states: World['states'];
  /** Lux on the floor, with the lamps on that she reaches from where she rises; null where nobody knows. */
  readonly luxAt: (point: Point) => number | null;
  readonly aidInReach: boolean;
  readonly reading: (ref: string) => number | null;
  readonly position: (thing: string) => Point | null;
};

/** Lamps that stand within her reach are lit: she switches them on as she gets up. */
const litStates = (
  scenario: CompiledScenario,
  world: World,
  rise: Point,
  reachMm: number,
): World['states'] => {
  const lit = scenario.things.filter(({ id, kind }) => {
    const at = kind === 'lamp' ? positionOf(scenario, world, id) : null;
    return at !== null && distanceMm([at.xMm, at.yMm], rise) <= reachMm;
  });
  const on = lit.map(({ id }) => [id, { ...world.states[id], power: 'on' }] as const);
  return lit.length === 0 ? world.states : { ...world.states, ...Object.fromEntries(on) };
};

/** A flat without baked light is as bright everywhere as its night way is said to be, until that is lit. */
const statedLux = (scenario: CompiledScenario, world: World): number | null => {
  const path = scenario.things.find(({ kind }) => kind === 'path-light');
  if (path === undefined || world.states[path.id]?.['power'] === 'on') return null;
  const lux = readingOf({ scenario, world, latched: world.latched }, `${path.id}.illuminance`);
  return typeof lux === 'number' ? lux : null;
};

const lightOf = (
  scenario: CompiledScenario,
  world: World,
  states: World['states'],
): ((point: Point) => number | null) => {
  const luxOnFloor = luxOver(scenario.apartment, 'night', states);
  return remember((point) => luxOnFloor(point) ?? statedLux(scenario, world));
};

/** Looks at a world with the eyes of the rules. */
export const nightScene = (
  scenario: CompiledScenario,
  setting: NightSetting,
  world: World,
): NightScene => {
  const [rise = [0, 0]] = nightWay(scenario, setting);
  const states = litStates(scenario, world, rise, setting.rules.lampReachMm);
  const absent = absentObjects(scenario, world);
  const { persona } = residentOf(scenario);
  return {
    scenario,
    setting,
    persona,
    states: world.states,
    luxAt: lightOf(scenario, world, states),
    aidInReach:
      persona.aid === 'none' || aidByBed(scenario, setting, rise, absent, world.states) !== null,
    reading: remember((ref) => {
      const value = readingOf({ scenario, world, latched: world.latched }, ref);
      return typeof value === 'number' ? value : null;
    }),
    position: remember((thing) => {
      const at = positionOf(scenario, world, thing);
      return at && [at.xMm, at.yMm];
    }),
  };
};
