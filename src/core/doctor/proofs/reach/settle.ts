import type { CompiledScenario } from '../../../scenario/compiledScenario';
import type { Book, Made } from './book';
import { comes } from './comes';
import type { createMomentFacts } from './createMomentFacts';
import { createReach, type Reach } from './createReach';
import type { Tables } from './createTables';
import { firstOf } from './firstOf';
import { lastOf } from './lastOf';
import type { Limits } from './limits';
import { NEVER } from './never';
import type { When } from './when';

export type SettleParts = {
  readonly scenario: CompiledScenario;
  readonly book: Book;
  readonly tables: Tables;
  readonly factsOf: ReturnType<typeof createMomentFacts>;
  readonly limits: Limits;
  readonly excluded: ReadonlySet<string>;
};

const within = ({ visit, after }: When, limits: Limits): When => ({
  visit: visit <= limits.visit ? visit : Infinity,
  after: after <= limits.after ? after : Infinity,
});

/** When a deed done then makes one of its facts. */
const madeWhen = (done: When, made: Made, reach: Reach, { scenario }: SettleParts): When =>
  lastOf([
    done,
    ...(made.if === undefined ? [] : [reach.condition(made.if, scenario.latches)]),
    ...(made.given === undefined ? [] : [firstOf(made.given.map(reach.fact))]),
  ]);

/**
 * Works out the earliest time of every fact of a book: goes through all deeds again and again until nothing comes any
 * earlier. `banned` facts never come about.
 */
export const settle = (parts: SettleParts, banned: ReadonlySet<number>): Reach => {
  const { book, limits } = parts;
  const times: When[] = book.facts.map(() => NEVER);
  const reach = createReach({ ...parts, factWhen: (index) => times[index] ?? NEVER });
  const improve = (index: number, when: When): boolean => {
    const known = times[index] ?? NEVER;
    if (banned.has(index) || (when.visit >= known.visit && when.after >= known.after)) return false;
    times[index] = firstOf([known, when]);
    return true;
  };
  let grew = true;
  while (grew) {
    grew = false;
    for (const deed of book.deeds) {
      const done = within(deed.when(reach), limits);
      if (!comes(done)) continue;
      for (const made of deed.makes) {
        const when = within(madeWhen(done, made, reach, parts), limits);
        if (improve(made.index, when)) grew = true;
      }
    }
  }
  return reach;
};
