import type { CompiledScenario } from '../../../scenario/compiledScenario';
import type { Moment } from '../../../scenario/language';
import { banOf } from './banOf';
import { createBook } from './createBook';
import { createMomentFacts } from './createMomentFacts';
import type { Reach } from './createReach';
import { createTables } from './createTables';
import { entityDeeds } from './entityDeeds';
import { interruptionDeeds } from './interruptionDeeds';
import type { Limits } from './limits';
import { movingDeeds } from './movingDeeds';
import { ruleDeeds } from './ruleDeeds';
import { settle } from './settle';
import { startDeeds } from './startDeeds';
import { tabletDeeds } from './tabletDeeds';
import { topicDeeds } from './topicDeeds';

export type Reachable = Reach & {
  /** The same while a moment has not come about; null where that cannot be told apart. */
  readonly without: (moment: Moment) => Reach | null;
};

/** What can ever come about in a scenario, and when at the earliest, within limits. */
export const reachOf = (scenario: CompiledScenario, limits: Limits): Reachable => {
  const book = createBook();
  startDeeds(book);
  movingDeeds(scenario, book);
  tabletDeeds(scenario, book, limits);
  entityDeeds(scenario, book);
  topicDeeds(scenario, book);
  ruleDeeds(scenario, book, limits);
  interruptionDeeds(book);
  const tables = createTables(scenario, book);
  const factsOf = createMomentFacts(scenario, book);
  const parts = { scenario, book, tables, factsOf, limits };
  return {
    ...settle(parts, new Set()),
    without: (moment) => {
      const banned = banOf(moment, factsOf, tables);
      return banned === null ? null : settle(parts, new Set(banned));
    },
  };
};
