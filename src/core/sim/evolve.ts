import { advanceLatches } from '../rules/advanceLatches';
import type { CompiledScenario } from '../scenario/compiledScenario';
import { own } from '../scenario/link/own';
import type { ActorPlace, World } from '../world/world';
import { evolveDraw } from './evolveDraw';
import type { Fact } from './fact';
import { RING_TICKS } from './ringTicks';

type Of<T extends Fact['type']> = Extract<Fact, { readonly type: T }>;

const withPlace = (world: World, who: string, patch: Partial<ActorPlace>): World => {
  const place = world.places[who];
  return place === undefined
    ? world
    : { ...world, places: { ...world.places, [who]: { ...place, ...patch } } };
};

const withState = (world: World, { entity, key, to }: Of<'state/changed'>): World => ({
  ...world,
  states: { ...world.states, [entity]: { ...world.states[entity], [key]: to } },
});

const without = <T>(
  record: Readonly<Record<string, T>>,
  key: string,
): Readonly<Record<string, T>> => {
  if (!Object.hasOwn(record, key)) return record;
  const { [key]: _gone, ...rest } = record;
  return rest;
};

const putAt = (scenario: CompiledScenario, world: World, who: string, place: string): World => {
  const anchor = own(scenario.apartment.anchors, place);
  if (anchor === undefined) return world;
  return withPlace(world, who, {
    room: anchor.room,
    xMm: anchor.at[0],
    yMm: anchor.at[1],
    anchor: place,
  });
};

const stateChanged = (
  scenario: CompiledScenario,
  world: World,
  fact: Of<'state/changed'>,
): World => {
  const ref = `${fact.entity}.${fact.key}`;
  if (
    fact.overTicks !== undefined &&
    typeof fact.from === 'number' &&
    typeof fact.to === 'number'
  ) {
    const ramp = { from: fact.from, to: fact.to, startTick: fact.tick, overTicks: fact.overTicks };
    return { ...world, ramps: { ...world.ramps, [ref]: ramp } };
  }
  const changed = { ...withState(world, fact), ramps: without(world.ramps, ref) };
  return fact.key === 'at' ? putAt(scenario, changed, fact.entity, String(fact.to)) : changed;
};

const reached = (world: World, { who, place }: Of<'actor/reached'>): World => {
  const standing = withPlace(world, who, { anchor: place });
  const states = world.states[who];
  return states === undefined
    ? standing
    : { ...standing, states: { ...world.states, [who]: { ...states, at: place } } };
};

const judged = (world: World, { thing, as, why, fix, seq }: Of<'thing/judged'>): World => ({
  ...world,
  judged: { ...world.judged, [thing]: { as, why, fix, seq } },
});

const measured = (world: World, fact: Of<'thing/measured'>): World => {
  const { quantity, value, verdict, tool, tick, seq } = fact;
  const others = world.readings.filter((one) => one.quantity !== quantity || one.tool !== tool);
  return { ...world, readings: [...others, { quantity, value, verdict, tool, tick, seq }] };
};

const spoken = (world: World, { who, line, tick, forTicks }: Of<'line/spoken'>): World => ({
  ...world,
  line: { who, line, untilTick: tick + forTicks },
});

const filled = (world: World, { form, field, value }: Of<'form/filled'>): World => ({
  ...world,
  forms: { ...world.forms, [form]: { ...world.forms[form], [field]: value } },
});

const marked = (world: World, mark: string, as: 'given' | 'refused'): World => ({
  ...world,
  marks: { ...world.marks, [mark]: as },
});

/** The phone falls silent with the visit. */
const began = (world: World, { phase }: Of<'phase/began'>): World =>
  phase === 'visit' ? { ...world, phase } : { ...world, phase, call: null, ringing: null };

const noLongerRinging = ({ ringing }: World, from: string): World['ringing'] =>
  ringing?.from === from ? null : ringing;

/** What the fact changes, apart from clock and latches. Does not compile until every fact has its line. */
const change = (scenario: CompiledScenario, world: World, fact: Fact): World => {
  switch (fact.type) {
    case 'phase/began':
      return began(world, fact);
    case 'draw/made':
      return evolveDraw(scenario, world, fact);
    case 'actor/moved':
      return withPlace(world, fact.who, { xMm: fact.xMm, yMm: fact.yMm, anchor: null });
    case 'actor/entered':
    case 'actor/fell':
      return withPlace(world, fact.who, { room: fact.room, anchor: null });
    case 'actor/reached':
      return reached(world, fact);
    case 'thing/examined':
      return { ...world, examined: { [fact.thing]: fact.seq, ...world.examined } };
    case 'thing/judged':
      return judged(world, fact);
    case 'thing/measured':
      return measured(world, fact);
    case 'state/changed':
      return stateChanged(scenario, world, fact);
    case 'topic/said':
      return { ...world, said: { ...world.said, [fact.topic]: (world.said[fact.topic] ?? 0) + 1 } };
    case 'line/spoken':
      return spoken(world, fact);
    case 'line/cut':
      return { ...world, line: null };
    case 'mark/given':
      return marked(world, fact.mark, 'given');
    case 'mark/refused':
      return marked(world, fact.mark, 'refused');
    case 'mark/withdrawn':
      return { ...world, marks: without(world.marks, fact.mark) };
    case 'form/filled':
      return filled(world, fact);
    case 'form/sent':
      return world.sent.includes(fact.form)
        ? world
        : { ...world, sent: [...world.sent, fact.form] };
    case 'call/rang':
      return { ...world, ringing: { from: fact.from, untilTick: fact.tick + RING_TICKS } };
    case 'call/connected':
      return { ...world, call: fact.to, ringing: noLongerRinging(world, fact.to) };
    case 'call/unanswered':
      return fact.incoming === true
        ? { ...world, ringing: noLongerRinging(world, fact.to) }
        : world;
    case 'call/ended':
      return world.call === null
        ? { ...world, ringing: noLongerRinging(world, fact.to) }
        : { ...world, call: null };
    case 'actor/left':
    case 'thing/used':
    case 'rule/ran':
    case 'intent/refused':
      return world;
  }
};

/** Folds one fact into the world: the only writer of it. What a fact leaves alone is shared with the world before. */
export const evolve = (scenario: CompiledScenario, world: World, fact: Fact): World => ({
  ...change(scenario, world, fact),
  tick: fact.tick,
  facts: fact.seq + 1,
  latched: advanceLatches(scenario.latches, world.latched, fact, {
    scenario,
    world,
    latched: world.latched,
    tick: fact.tick,
  }),
});
