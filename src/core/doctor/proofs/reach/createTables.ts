import type { CompiledScenario } from '../../../scenario/compiledScenario';
import type { Scalar } from '../../../sim/intent';
import { initialWorld } from '../../../sim/initialWorld';
import type { Book } from './book';

/** A value that a state can have: from the start (null), or once a fact was written. */
export type PossibleValue = { readonly value: Scalar; readonly index: number | null };

/** What the facts of a book would make of the world. */
export type Tables = {
  /** mark → the fact that gives it */
  readonly marks: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<string, readonly PossibleValue[]>;
  /** `entity.key` → facts that add to it */
  readonly adding: ReadonlyMap<string, readonly number[]>;
  /** `entity.key` that runs along a ramp or is the light of the flat, and so takes every number on the way. */
  readonly ramps: ReadonlySet<string>;
  /** who or what → room → the facts that bring them there (null: from the start) */
  readonly rooms: ReadonlyMap<string, ReadonlyMap<string, readonly (number | null)[]>>;
};

/** Brighter than any floor: the sun outside. What lamps and hours make of a floor is between this and nothing. */
const BRIGHTEST_LUX = 150_000;

type Lists<T> = Map<string, T[]>;

const push = <T>(lists: Lists<T>, key: string, item: T): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
};

/** What is so at the start, whichever of the options that are not excluded is drawn. */
const startValues = (
  scenario: CompiledScenario,
  excluded: ReadonlySet<string>,
  value: (ref: string, to: Scalar) => void,
  place: (who: string, at: string) => void,
): void => {
  const world = initialWorld(scenario);
  for (const [entity, states] of Object.entries(world.states))
    for (const [key, to] of Object.entries(states)) value(`${entity}.${key}`, to);
  for (const { id, at } of [...scenario.things, ...scenario.people]) place(id, at);
  for (const { options } of scenario.draws) {
    for (const { entity, states, measures, at } of options
      .filter(({ id }) => !excluded.has(id))
      .flatMap((one) => one.with)) {
      for (const [key, to] of Object.entries({ ...measures, ...states }))
        value(`${entity}.${key}`, to);
      if (at === undefined) continue;
      value(`${entity}.at`, at);
      place(entity, at);
    }
  }
};

/** Reads a whole book once, so that conditions are looked up and not searched. */
export const createTables = (
  scenario: CompiledScenario,
  { facts }: Book,
  excluded: ReadonlySet<string>,
): Tables => {
  const marks = new Map<string, number>();
  const values: Lists<PossibleValue> = new Map();
  const adding: Lists<number> = new Map();
  const ramps = new Set<string>();
  const rooms = new Map<string, Lists<number | null>>();
  const inside = (who: string, room: string, index: number | null): void => {
    const lists = rooms.get(who) ?? new Map<string, (number | null)[]>();
    rooms.set(who, lists);
    push(lists, room, index);
  };
  const roomOf = (place: unknown): string | undefined =>
    typeof place === 'string' && Object.hasOwn(scenario.apartment.anchors, place)
      ? scenario.apartment.anchors[place]?.room
      : undefined;
  const placed = (who: string, place: unknown, index: number | null): void => {
    const room = roomOf(place);
    if (room !== undefined) inside(who, room, index);
  };
  startValues(
    scenario,
    excluded,
    (ref, value) => push(values, ref, { value, index: null }),
    (who, at) => placed(who, at, null),
  );
  for (const { id, luxFromFlat } of scenario.things) {
    for (const key of luxFromFlat) {
      const ref = `${id}.${key}`;
      for (const value of [0, BRIGHTEST_LUX]) push(values, ref, { value, index: null });
      ramps.add(ref);
    }
  }
  const start = initialWorld(scenario).places['trainee']?.room;
  if (start !== undefined) inside('trainee', start, null);
  for (const [index, { fact, adds }] of facts.entries()) {
    if (fact.type === 'mark/given') marks.set(fact.mark, index);
    else if (fact.type === 'actor/entered' || fact.type === 'actor/fell')
      inside(fact.who, fact.room, index);
    else if (fact.type === 'actor/reached') {
      push(values, `${fact.who}.at`, { value: fact.place, index });
      placed(fact.who, fact.place, index);
    } else if (fact.type === 'state/changed') {
      const ref = `${fact.entity}.${fact.key}`;
      if (adds === null) push(values, ref, { value: fact.to, index });
      else push(adding, ref, index);
      if (fact.overTicks !== undefined) ramps.add(ref);
      if (fact.key === 'at') placed(fact.entity, fact.to, index);
    }
  }
  return { marks, values, adding, ramps, rooms };
};
