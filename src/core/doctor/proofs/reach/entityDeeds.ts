import { chairRises } from '../../../people/chairRises';
import type { CompiledScenario } from '../../../scenario/compiledScenario';
import type { Condition } from '../../../scenario/language';
import type { FactBody } from '../../../sim/fact';
import { lookupOf, type Entity } from '../../../world/lookupOf';
import type { Book } from './book';
import { changed } from './changed';
import { lastOf } from './lastOf';

const leavesFor = ({ id, thing }: Entity): readonly string[] => [
  ...new Set([
    ...(thing?.needs ?? []),
    ...(thing?.risk?.consent === true ? [`consent/${id}`] : []),
  ]),
];

const lookDeeds = (book: Book, { id, thing }: Entity): void => {
  const facts: FactBody[] = [{ type: 'thing/examined', thing: id }];
  if (thing !== null) {
    for (const as of ['hazard', 'safe'] as const)
      facts.push({ type: 'thing/judged', thing: id, as, why: [], fix: null });
  }
  book.deed(
    (now) => now.together(id),
    facts.map((fact) => ({ index: book.note(fact) })),
  );
};

/** What rising from a chair so many times comes to. */
const risenBy = (scenario: CompiledScenario, who: string, times: number): readonly FactBody[] => {
  const person = scenario.people.find(({ id }) => id === who);
  const riseMs = person?.persona.chairRiseMs ?? null;
  return times === 0 || riseMs === null
    ? []
    : chairRises(who, times, riseMs, 0).map(({ key, to }) => changed(`${who}.${key}`, to));
};

/** An act, with every leave it could lack, and then what it changes. */
const actDeeds = (scenario: CompiledScenario, book: Book, entity: Entity): void => {
  const { id, kind, thing } = entity;
  const lacking = leavesFor(entity);
  for (const [verb, { sets, from = {}, rises = 0 }] of Object.entries(kind.verbs)) {
    const used = book.note({
      type: 'thing/used',
      verb,
      thing: id,
      ...(lacking.length === 0 ? {} : { lacking }),
    });
    const start: Condition = {
      verb: 'is',
      states: Object.entries(from).map(([key, values]) => ({ ref: `${id}.${key}`, values })),
    };
    book.deed((now) => lastOf([now.together(id), now.condition(start, [])]), [{ index: used }]);
    const moved = 'at' in sets ? Object.keys(scenario.apartment.anchors) : [];
    const changes = [
      ...Object.entries(sets).map(([key, to]) => changed(`${id}.${key}`, to)),
      ...moved.map((place) => changed(`${id}.at`, place)),
      ...(thing?.risk?.fixes.includes(verb) === true ? [changed(`${id}.risk`, 'fixed')] : []),
      ...risenBy(scenario, id, rises),
    ];
    book.deed(
      (now) => now.fact(used),
      changes.map((fact) => ({ index: book.note(fact) })),
    );
  }
};

/** What has a number can be read, and called low, right or high, or nothing. */
const measureDeeds = (book: Book, { id, kind }: Entity): void => {
  for (const [key, { tool }] of Object.entries(kind.quantities)) {
    const quantity = `${id}.${key}`;
    const isNumber: Condition = { verb: 'is', states: [{ ref: quantity, atLeast: -Infinity }] };
    book.deed(
      (now) => lastOf([now.together(id), now.condition(isNumber, [])]),
      ([null, 'low', 'ok', 'high'] as const).map((verdict) => ({
        index: book.note({ type: 'thing/measured', quantity, value: 0, verdict, tool }),
      })),
    );
  }
};

/** What the trainee does with things and people beside her. */
export const entityDeeds = (scenario: CompiledScenario, book: Book): void => {
  for (const entity of lookupOf(scenario).entities.values()) {
    lookDeeds(book, entity);
    actDeeds(scenario, book, entity);
    measureDeeds(book, entity);
  }
};
