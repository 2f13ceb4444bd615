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
import { homeAtNight } from './homeAtNight';
import { nightFacts } from './nightFacts';
import { nightMoments, type Moment } from './nightMoments';
import { nightWay } from './nightWay';
import { residentOf } from './residentOf';

type Point = readonly [xMm: number, yMm: number];

/** The flat as it was left, as the rules of the night look at it. */
export type NightScene = {
  readonly scenario: CompiledScenario;
  readonly setting: NightSetting;
  readonly persona: Persona;
  readonly states: World['states'];
  /** Lux on the floor as she gets there, with the lamps on that she reaches from where she rises and what the home has switched by then; null where nobody knows. */
  readonly luxAt: (moment: Moment) => number | null;
  readonly aidInReach: boolean;
  readonly reading: (ref: string) => number | null;
  readonly position: (thing: string) => Point | null;
};

/** Lamps that stand within her reach are lit: she switches them on as she gets up. */
const litLamps = (
  scenario: CompiledScenario,
  world: World,
  rise: Point,
  reachMm: number,
): readonly string[] => {
  const lit = scenario.things.filter(({ id, kind }) => {
    const at = kind === 'lamp' ? positionOf(scenario, world, id) : null;
    return at !== null && distanceMm([at.xMm, at.yMm], rise) <= reachMm;
  });
  return lit.map(({ id }) => id);
};

const withLit = (states: World['states'], lamps: readonly string[]): World['states'] => {
  const on = lamps.map((id) => [id, { ...states[id], power: 'on' }] as const);
  return lamps.length === 0 ? states : { ...states, ...Object.fromEntries(on) };
};

/** How things are at each moment: as they were left, unless the home itself changes them. */
const statesAt = (
  scenario: CompiledScenario,
  setting: NightSetting,
  world: World,
): ((moment: Moment) => World['states']) => {
  const home = homeAtNight(scenario, world, nightFacts(scenario, setting, world, null));
  if (home === null) return () => world.states;
  const moments = nightMoments(scenario, setting);
  const known = new Map(moments.map((moment, index) => [moment, home.states[index]]));
  return (moment) => known.get(moment) ?? world.states;
};

/** A flat without baked light is as bright everywhere as its night way is said to be, until that is lit. */
const statedLux = (
  scenario: CompiledScenario,
  world: World,
  states: World['states'],
): number | null => {
  const path = scenario.things.find(({ kind }) => kind === 'path-light');
  if (path === undefined || states[path.id]?.['power'] === 'on') return null;
  const lux = readingOf({ scenario, world, latched: world.latched }, `${path.id}.illuminance`);
  return typeof lux === 'number' ? lux : null;
};

const lightOf = (
  scenario: CompiledScenario,
  world: World,
  lamps: readonly string[],
  states: (moment: Moment) => World['states'],
): ((moment: Moment) => number | null) => {
  const over = remember((now: World['states']) => {
    const luxOnFloor = luxOver(scenario.apartment, 'night', withLit(now, lamps));
    return remember((point: Point) => luxOnFloor(point) ?? statedLux(scenario, world, now));
  });
  return (moment) => over(states(moment))(moment.at);
};

/** Looks at a world with the eyes of the rules. */
export const nightScene = (
  scenario: CompiledScenario,
  setting: NightSetting,
  world: World,
): NightScene => {
  const [rise = [0, 0]] = nightWay(scenario, setting);
  const lamps = litLamps(scenario, world, rise, setting.rules.lampReachMm);
  const absent = absentObjects(scenario, world);
  const { persona } = residentOf(scenario);
  return {
    scenario,
    setting,
    persona,
    states: world.states,
    luxAt: lightOf(scenario, world, lamps, statesAt(scenario, setting, world)),
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
