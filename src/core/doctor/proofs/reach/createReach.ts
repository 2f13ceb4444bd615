import { normRange } from '../../../rules/normRange';
import type { CompiledScenario } from '../../../scenario/compiledScenario';
import type { Condition, Moment } from '../../../scenario/language';
import type { Book } from './book';
import { comes } from './comes';
import type { createMomentFacts } from './createMomentFacts';
import type { Tables } from './createTables';
import { firstOf } from './firstOf';
import { inVisit } from './inVisit';
import { lastOf } from './lastOf';
import { NEVER } from './never';
import { since } from './since';
import { stateWhen } from './stateWhen';
import type { When } from './when';

/** When something can come about first. `latches` are those of the file in which a condition stands. */
export type Reach = {
  readonly fact: (index: number) => When;
  readonly moment: (moment: Moment, latches: readonly Moment[]) => When;
  readonly condition: (condition: Condition, latches: readonly Moment[]) => When;
  /** The trainee is in a room with this thing or person. */
  readonly together: (entity: string) => When;
};

export type ReachParts = {
  readonly scenario: CompiledScenario;
  readonly book: Book;
  readonly tables: Tables;
  readonly factsOf: ReturnType<typeof createMomentFacts>;
  readonly factWhen: (index: number) => When;
  /** Options of draws that are not drawn. */
  readonly excluded: ReadonlySet<string>;
};

const ALWAYS: When = { visit: 0, after: 0 };
const WHILE_VISIT: When = { visit: 0, after: Infinity };
const ONCE_OVER: When = { visit: Infinity, after: 0 };

/** Steps of a number are moments too, once the number can be what is asked. */
const stepWhen = (moment: Moment, { book, tables, factWhen }: ReachParts): When =>
  moment.verb !== 'became'
    ? NEVER
    : firstOf(
        moment.states.flatMap((test) =>
          (tables.adding.get(test.ref) ?? []).map((index) =>
            lastOf([factWhen(index), stateWhen(test, book, tables, factWhen)]),
          ),
        ),
      );

const markWhen = (mark: string, { tables, factWhen }: ReachParts): When => {
  const index = tables.marks.get(mark);
  return index === undefined ? NEVER : since(factWhen(index));
};

const fitsWhen = (ref: string, { scenario, book, tables, factWhen }: ReachParts): When => {
  const range = normRange(scenario, ref);
  if (range === null) return NEVER;
  const [atLeast, atMost] = range;
  return stateWhen({ ref, atLeast, atMost }, book, tables, factWhen);
};

const roomWhen = (who: string, room: string, { tables, factWhen }: ReachParts): When =>
  firstOf(
    (tables.rooms.get(who)?.get(room) ?? []).map((index) =>
      index === null ? ALWAYS : since(factWhen(index)),
    ),
  );

/**
 * The questions of the language, asked of everything that could ever be rather than of one world. A denial counts as
 * true, nothing that came about ever goes away, and where somebody stands exactly is not asked: too early an answer is
 * possible, too late a one is not.
 */
export const createReach = (parts: ReachParts): Reach => {
  const { book, tables, factsOf, factWhen, excluded } = parts;
  const moment: Reach['moment'] = (one, latches) => {
    if (one.verb === 'any') return firstOf(one.of.map((part) => moment(part, latches)));
    const when = firstOf([...factsOf(one).map(factWhen), stepWhen(one, parts)]);
    if (one.if === undefined || !comes(when)) return when;
    const holds = condition(one.if, latches);
    // The fact that begins a phase is judged in the phase before.
    if (one.verb === 'began') return comes(holds) ? when : NEVER;
    return lastOf([when, holds]);
  };
  const condition: Reach['condition'] = (one, latches) => {
    switch (one.verb) {
      case 'has':
        return lastOf(one.marks.map((mark) => markWhen(mark, parts)));
      case 'is':
        return lastOf(one.states.map((test) => stateWhen(test, book, tables, factWhen)));
      case 'in':
        return lastOf(
          one.actors.map(({ who, zones }) =>
            firstOf(zones.map((room) => roomWhen(who, room, parts))),
          ),
        );
      case 'near':
      case 'not':
        return ALWAYS;
      case 'drawn':
        return one.options.every((option) => excluded.has(option)) ? NEVER : ALWAYS;
      case 'phase':
        return one.phase === 'visit' || one.phase === 'briefing' ? WHILE_VISIT : ONCE_OVER;
      case 'happened': {
        const pattern = latches[one.latch];
        return pattern === undefined ? NEVER : since(moment(pattern, latches));
      }
      case 'fits':
        return lastOf(one.quantities.map((ref) => fitsWhen(ref, parts)));
      case 'all':
        return lastOf(one.of.map((part) => condition(part, latches)));
      case 'any':
        return firstOf(one.of.map((part) => condition(part, latches)));
    }
  };
  return {
    fact: factWhen,
    moment,
    condition,
    together: (entity) =>
      inVisit(
        firstOf(
          [...(tables.rooms.get(entity)?.keys() ?? [])].map((room) =>
            lastOf([roomWhen('trainee', room, parts), roomWhen(entity, room, parts)]),
          ),
        ),
      ),
  };
};
