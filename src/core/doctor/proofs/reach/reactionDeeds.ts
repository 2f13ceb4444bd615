import { UNTROUBLED } from '../../../people/untroubled';
import type { CompiledScenario } from '../../../scenario/compiledScenario';
import { lookupOf } from '../../../world/lookupOf';
import type { Book } from './book';
import { changed } from './changed';

/** People are worried by what they notice, and calm down afterwards. Where they are then is not asked: too early is thought possible, never too late. */
export const reactionDeeds = (scenario: CompiledScenario, book: Book): void => {
  const moods = scenario.people.flatMap(({ id }) =>
    ['worried', ...UNTROUBLED].map((mood) => ({
      index: book.note(changed(`${id}.mood`, mood)),
    })),
  );
  for (const { id, kind } of lookupOf(scenario).entities.values())
    for (const [key, values] of Object.entries(kind.noticed ?? {}))
      for (const value of Object.keys(values)) {
        const cause = book.note(changed(`${id}.${key}`, value));
        book.deed((now) => now.fact(cause), moods);
      }
};
