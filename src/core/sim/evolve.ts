import { reportsAfter } from '../devices/reports';
import { advanceLatches } from '../rules/advanceLatches';
import type { CompiledScenario } from '../scenario/compiledScenario';
import { postureStep } from '../people/postureStep';
import { own } from '../scenario/link/own';
import { AWAY } from '../world/away';
import { lookupOf } from '../world/lookupOf';
import type { ActorPlace, World } from '../world/world';
import { evolveDraw } from './evolveDraw';
import type { Fact } from './fact';
import { RING_TICKS } from './ringTicks';

type Of<T extends Fact['type']> = Extract<Fact, { readonly type: T }>;

/** What becomes other than it was. */
type Patch = Partial<World>;

const SAME: Patch = {};

/** Field by field: so all worlds have one shape, which engines copy many times faster than they spread. */
const copyAfter = ({ tick, seq }: Fact, world: World, latched: World['latched']): World => ({
  tick,
  facts: seq + 1,
  phase: world.phase,
  drawn: world.drawn,
  states: world.states,
  ramps: world.ramps,
  places: world.places,
  postures: world.postures,
  marks: world.marks,
  said: world.said,
  examined: world.examined,
  judged: world.judged,
  readings: world.readings,
  reported: world.reported,
  forms: world.forms,
  sent: world.sent,
  call: world.call,
  ringing: world.ringing,
  line: world.line,
  latched,
});

/** Somebody who is in the flat stands somewhere else; who is not there stays away. */
const placed = (world: World, who: string, now: (place: ActorPlace) => ActorPlace): Patch => {
  const place = world.places[who];
  return place === undefined ? SAME : { places: { ...world.places, [who]: now(place) } };
};

const without = <T>(
  record: Readonly<Record<string, T>>,
  key: string,
): Readonly<Record<string, T>> => {
  if (!Object.hasOwn(record, key)) return record;
  const { [key]: _gone, ...rest } = record;
  return rest;
};

/** People come and go this way too; where a thing is, its state says. */
const putAt = (scenario: CompiledScenario, world: World, who: string, place: string): Patch => {
  if (lookupOf(scenario).entities.get(who)?.thing !== null) return SAME;
  if (place === AWAY) return { places: without(world.places, who) };
  const anchor = own(scenario.apartment.anchors, place);
  if (anchor === undefined) return SAME;
  const [xMm, yMm] = anchor.at;
  const now: ActorPlace = { room: anchor.room, xMm, yMm, anchor: place };
  return { places: { ...world.places, [who]: now } };
};

/** When she began to take a posture, and when she will be in it. */
const takesPosture = (world: World, { entity, from, to, tick }: Of<'state/changed'>): Patch => {
  const before = String(from);
  const found = world.postures[entity]?.found ?? before;
  const untilTick = tick + (postureStep(before, String(to)) ?? 0);
  return {
    postures: { ...world.postures, [entity]: { found, from: before, sinceTick: tick, untilTick } },
  };
};

const stateChanged = (
  scenario: CompiledScenario,
  world: World,
  fact: Of<'state/changed'>,
): Patch => {
  const { entity, key, from, to, overTicks, tick } = fact;
  const ref = `${entity}.${key}`;
  if (overTicks !== undefined && typeof from === 'number' && typeof to === 'number') {
    return { ramps: { ...world.ramps, [ref]: { from, to, startTick: tick, overTicks } } };
  }
  const states = { ...world.states, [entity]: { ...world.states[entity], [key]: to } };
  const ramps = without(world.ramps, ref);
  if (key === 'posture') return { states, ramps, ...takesPosture(world, fact) };
  const reported = reportsAfter(scenario, { states, reported: world.reported }, fact);
  return key === 'at'
    ? { states, ramps, reported, ...putAt(scenario, world, entity, String(to)) }
    : { states, ramps, reported };
};

const reached = (world: World, { who, place }: Of<'actor/reached'>): Patch => {
  const standing = placed(world, who, ({ room, xMm, yMm }) => ({ room, xMm, yMm, anchor: place }));
  const states = world.states[who];
  return states === undefined
    ? standing
    : { ...standing, states: { ...world.states, [who]: { ...states, at: place } } };
};

const fell = (world: World, { who, room, lies }: Of<'actor/fell'>): Patch =>
  placed(world, who, ({ xMm, yMm }) => {
    const { xMm: x, yMm: y } = lies ?? { xMm, yMm };
    return { room, xMm: x, yMm: y, anchor: null, ...(lies && { lies }) };
  });

const judged = (world: World, { thing, as, why, fix, seq }: Of<'thing/judged'>): Patch => ({
  judged: { ...world.judged, [thing]: { as, why, fix, seq } },
});

const measured = (world: World, fact: Of<'thing/measured'>): Patch => {
  const { quantity, value, verdict, tool, tick, seq } = fact;
  const others = world.readings.filter((one) => one.quantity !== quantity || one.tool !== tool);
  return { readings: [...others, { quantity, value, verdict, tool, tick, seq }] };
};

const spoken = ({ who, line, tick, forTicks }: Of<'line/spoken'>): Patch => ({
  line: { who, line, untilTick: tick + forTicks },
});

const filled = (world: World, { form, field, value }: Of<'form/filled'>): Patch => ({
  forms: { ...world.forms, [form]: { ...world.forms[form], [field]: value } },
});

const marked = (world: World, mark: string, as: 'given' | 'refused'): Patch => ({
  marks: { ...world.marks, [mark]: as },
});

/** The phone falls silent with the visit. */
const began = ({ phase }: Of<'phase/began'>): Patch =>
  phase === 'visit' ? { phase } : { phase, call: null, ringing: null };

const noLongerRinging = ({ ringing }: World, from: string): World['ringing'] =>
  ringing?.from === from ? null : ringing;

/** What the fact changes, apart from clock and latches. Does not compile until every fact has its line. */
const change = (scenario: CompiledScenario, world: World, fact: Fact): Patch => {
  switch (fact.type) {
    case 'phase/began':
      return began(fact);
    case 'draw/made':
      return evolveDraw(scenario, world, fact);
    case 'actor/moved': {
      const { xMm, yMm } = fact;
      return placed(world, fact.who, ({ room }) => ({ room, xMm, yMm, anchor: null }));
    }
    case 'actor/entered': {
      const { room } = fact;
      return placed(world, fact.who, ({ xMm, yMm }) => ({ room, xMm, yMm, anchor: null }));
    }
    case 'actor/fell':
      return fell(world, fact);
    case 'actor/reached':
      return reached(world, fact);
    case 'thing/examined':
      return { examined: { [fact.thing]: fact.seq, ...world.examined } };
    case 'thing/judged':
      return judged(world, fact);
    case 'thing/measured':
      return measured(world, fact);
    case 'state/changed':
      return stateChanged(scenario, world, fact);
    case 'topic/said':
      return { said: { ...world.said, [fact.topic]: (world.said[fact.topic] ?? 0) + 1 } };
    case 'line/spoken':
      return spoken(fact);
    case 'line/cut':
      return { line: null };
    case 'mark/given':
      return marked(world, fact.mark, 'given');
    case 'mark/refused':
      return marked(world, fact.mark, 'refused');
    case 'mark/withdrawn':
      return { marks: without(world.marks, fact.mark) };
    case 'form/filled':
      return filled(world, fact);
    case 'form/sent':
      return world.sent.includes(fact.form) ? SAME : { sent: [...world.sent, fact.form] };
    case 'call/rang':
      return { ringing: { from: fact.from, untilTick: fact.tick + RING_TICKS } };
    case 'call/connected':
      return { call: fact.to, ringing: noLongerRinging(world, fact.to) };
    case 'call/unanswered':
      return fact.incoming === true ? { ringing: noLongerRinging(world, fact.to) } : SAME;
    case 'call/ended':
      return world.call === null ? { ringing: noLongerRinging(world, fact.to) } : { call: null };
    case 'actor/left':
    case 'actor/set-out':
    case 'actor/gave-up':
    case 'thing/used':
    case 'rule/ran':
    case 'intent/refused':
      return SAME;
  }
};

/** Folds one fact into the world: the only writer of it. What a fact leaves alone is shared with the world before. */
export const evolve = (scenario: CompiledScenario, world: World, fact: Fact): World => {
  const { latched } = world;
  const before = { scenario, world, latched, tick: fact.tick };
  const next = advanceLatches(scenario.latches, latched, fact, before);
  return Object.assign(copyAfter(fact, world, next), change(scenario, world, fact));
};
