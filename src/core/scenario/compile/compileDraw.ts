import type { CompiledDraw } from '../compiledScenario';
import type { AuthoredScenario } from '../scenarioSchema';
import { sortedEntries } from './patterns';

type AuthoredDraw = NonNullable<AuthoredScenario['draws']>[number];

/** Options are sorted by id: the seed must draw the same one whatever the order they are written in. */
export const compileDraw = (written: AuthoredDraw): CompiledDraw => ({
  id: written.id,
  options: sortedEntries(written.options).map(([id, option]) => ({
    id,
    chance: option.chance ?? 1,
    with: sortedEntries(option.with ?? {}).map(([entity, change]) => ({
      entity,
      states: { ...change.state },
      measures: { ...change.measures },
      ...(change.at === undefined ? {} : { at: change.at }),
    })),
  })),
});
