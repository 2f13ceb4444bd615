import { deviceFacts } from '../devices/deviceFacts';
import { deviceTable } from '../devices/deviceTable';
import { look } from '../devices/look';
import { mindersOf } from '../devices/mindersOf';
import type { RngState } from '../kernel/rngState';
import { seedRng } from '../kernel/seedRng';
import type { Tick } from '../kernel/tick';
import type { Deed } from '../people/deed';
import { holds } from '../rules/holds';
import { matches } from '../rules/matches';
import type { CompiledRule, CompiledScenario } from '../scenario/compiledScenario';
import { effectFacts } from '../sim/effectFacts';
import { evolve } from '../sim/evolve';
import type { FactBody } from '../sim/fact';
import type { Scalar } from '../sim/intent';
import { sceneOf } from '../sim/sceneOf';
import { stampFact } from '../sim/stampFact';
import { lookupOf } from '../world/lookupOf';
import type { World } from '../world/world';
import type { TimedFact } from './nightFacts';

type Due = { readonly rule: CompiledRule; readonly tick: Tick };

/** Everything a home does by itself in a night. */
export type HomeAtNight = {
  /** What it does, and what it was told, in order. */
  readonly facts: readonly TimedFact[];
  /** How things are at each point she gets to, in the order of the moments. */
  readonly states: readonly World['states'][];
};

// A cache, not state: the automations of a scenario are always the same.
const homes = new WeakMap<CompiledScenario, CompiledScenario>();

/** The scenario with its automations for rules, and no others: at night nobody else acts. */
const homeOf = (scenario: CompiledScenario): CompiledScenario => {
  const known = homes.get(scenario);
  if (known !== undefined) return known;
  const home = { ...scenario, rules: scenario.rules.filter((rule) => rule.automation === true) };
  homes.set(scenario, home);
  return home;
};

/** A night under way in a home. */
type Course = {
  readonly home: CompiledScenario;
  readonly facts: TimedFact[];
  world: World;
  tick: Tick;
  deeds: readonly Deed[];
  due: readonly Due[];
  started: readonly CompiledRule[];
  sensing: readonly string[];
  rng: RngState;
};

/** As it was left; the trainee has gone home, and every device looks first. */
const begin = (home: CompiledScenario, left: World): Course => {
  const { trainee: _gone, ...places } = left.places;
  return {
    home,
    facts: [],
    world: { ...left, places, phase: 'afterwards' },
    tick: 0,
    deeds: [],
    due: [],
    started: [],
    sensing: deviceTable(home).all.map(({ thing }) => thing.id),
    rng: seedRng(0),
  };
};

const sceneNow = ({ home, world, tick }: Course) => sceneOf(home, world, tick);

const commit = (course: Course, bodies: readonly FactBody[]): void => {
  const { home, facts, tick } = course;
  for (const body of bodies) {
    const fact = stampFact(body, tick, course.world.facts);
    const scene = sceneNow(course);
    const rules = lookupOf(home)
      .rulesOf(fact)
      .filter(({ when }) => matches(when, fact, scene));
    course.started = [...course.started, ...rules];
    course.world = evolve(home, course.world, fact);
    facts.push({ afterTicks: tick, body });
    const ids = mindersOf(home, course.world, fact).map(({ thing }) => thing.id);
    course.sensing = [...new Set([...course.sensing, ...ids])];
  }
};

const run = (course: Course, rule: CompiledRule): void => {
  commit(course, [{ type: 'rule/ran', rule: rule.id }]);
  commit(course, effectFacts(sceneNow(course), rule.do, 'rule'));
};

const start = (course: Course, rule: CompiledRule): void => {
  if (rule.if !== undefined && !holds(rule.if, sceneNow(course))) return;
  if (rule.waitTicks === 0) run(course, rule);
  else course.due = [...course.due, { rule, tick: course.tick + rule.waitTicks }];
};

const show = (course: Course, id: string, key: string, to: Scalar): void => {
  const device = deviceTable(course.home).byId.get(id);
  if (device !== undefined) commit(course, deviceFacts(sceneNow(course), device, key, to));
};

const sense = (course: Course, id: string): void => {
  const device = deviceTable(course.home).byId.get(id);
  if (device === undefined) return;
  const { shown, deeds, rng } = look(sceneNow(course), device, course.deeds, course.rng);
  course.deeds = deeds;
  course.rng = rng;
  for (const [key, to] of shown) show(course, id, key, to);
};

/** One tick, in the order of a visit: rules, waits that are over, devices that look, what they show later. */
const step = (course: Course): void => {
  const { started, sensing, tick } = course;
  course.started = [];
  course.sensing = [];
  for (const rule of started) start(course, rule);
  const over = course.due.filter((one) => one.tick <= tick);
  course.due = course.due.filter((one) => one.tick > tick);
  for (const { rule } of over) run(course, rule);
  for (const id of sensing) sense(course, id);
  const done = course.deeds.filter(({ dueTick }) => dueTick <= tick);
  course.deeds = course.deeds.filter(({ dueTick }) => dueTick > tick);
  for (const { who, key, to } of done) show(course, who, key, to);
};

const nextTick = ({ started, sensing, due, deeds, tick }: Course): Tick =>
  started.length > 0 || sensing.length > 0
    ? tick + 1
    : Math.min(...due.map((one) => one.tick), ...deeds.map(({ dueTick }) => dueTick), Infinity);

const runUntil = (course: Course, end: Tick): void => {
  for (let next = nextTick(course); next <= end; next = nextTick(course)) {
    course.tick = next;
    step(course);
  }
  course.tick = end;
};

/**
 * What the devices and automations of a home make of a night that goes so; null in a home without automations, where
 * nothing happens that nobody does.
 */
export const homeAtNight = (
  scenario: CompiledScenario,
  left: World,
  night: readonly TimedFact[],
): HomeAtNight | null => {
  const home = homeOf(scenario);
  if (home.rules.length === 0) return null;
  const course = begin(home, left);
  const states: World['states'][] = [];
  for (const { afterTicks, body } of night) {
    runUntil(course, afterTicks);
    if (body.type === 'actor/moved' || body.type === 'actor/reached')
      states.push(course.world.states);
    commit(course, [body]);
  }
  return { facts: course.facts, states };
};
