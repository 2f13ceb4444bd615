import type { CompiledScenario } from '../../../scenario/compiledScenario';
import type { Condition, Moment } from '../../../scenario/language';
import { banOf } from './banOf';
import type { Book } from './book';
import { createBook } from './createBook';
import { createMomentFacts } from './createMomentFacts';
import type { Reach } from './createReach';
import { deviceDeeds } from './deviceDeeds';
import { createTables } from './createTables';
import { entityDeeds } from './entityDeeds';
import { interruptionDeeds } from './interruptionDeeds';
import type { Limits } from './limits';
import { otherOptions } from './otherOptions';
import { movingDeeds } from './movingDeeds';
import { nightDeeds } from './nightDeeds';
import { reactionDeeds } from './reactionDeeds';
import { ruleDeeds } from './ruleDeeds';
import { settle } from './settle';
import { startDeeds } from './startDeeds';
import { tabletDeeds } from './tabletDeeds';
import { topicDeeds } from './topicDeeds';

export type Reachable = Reach & {
  /** The same while a moment has not come about; null where that cannot be told apart. */
  readonly without: (moment: Moment) => Reach | null;
  /** The same in the branches that a condition names; in all when it names none. */
  readonly drawing: (condition: Condition) => Reachable;
};

const bookOf = (scenario: CompiledScenario, limits: Limits): Book => {
  const book = createBook();
  startDeeds(book);
  movingDeeds(scenario, book);
  nightDeeds(scenario, book);
  tabletDeeds(scenario, book, limits);
  entityDeeds(scenario, book);
  topicDeeds(scenario, book);
  reactionDeeds(scenario, book);
  deviceDeeds(scenario, book);
  ruleDeeds(scenario, book, limits);
  interruptionDeeds(book);
  return book;
};

/** What can ever come about in a scenario, and when at the earliest, within limits. */
export const reachOf = (scenario: CompiledScenario, limits: Limits): Reachable => {
  const book = bookOf(scenario, limits);
  const factsOf = createMomentFacts(scenario, book);
  const branches = new Map<string, Reachable>();
  const branch = (excluded: ReadonlySet<string>): Reachable => {
    const tables = createTables(scenario, book, excluded);
    const parts = { scenario, book, tables, factsOf, limits, excluded };
    return {
      ...settle(parts, new Set()),
      without: (moment) => {
        const banned = banOf(moment, factsOf, tables);
        return banned === null ? null : settle(parts, new Set(banned));
      },
      drawing: (condition) => branchOf([...excluded, ...otherOptions(scenario, condition)]),
    };
  };
  const branchOf = (excluded: readonly string[]): Reachable => {
    const key = [...new Set(excluded)].toSorted().join(' ');
    const known = branches.get(key) ?? branch(new Set(excluded));
    branches.set(key, known);
    return known;
  };
  return branchOf([]);
};
