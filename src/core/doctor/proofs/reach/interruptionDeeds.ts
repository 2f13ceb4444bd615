import type { Book } from './book';
import { firstOf } from './firstOf';
import { inVisit } from './inVisit';
import { lastOf } from './lastOf';

/** Whoever speaks can be interrupted by whatever can be said. Comes last, once all that can be spoken is in the book. */
export const interruptionDeeds = (book: Book): void => {
  const all = [...book.facts.entries()];
  const said = all.flatMap(([index, { fact }]) => (fact.type === 'topic/said' ? [index] : []));
  for (const [index, { fact }] of all) {
    if (fact.type !== 'line/spoken') continue;
    book.deed(
      (now) => inVisit(lastOf([now.fact(index), firstOf(said.map(now.fact))])),
      [{ index: book.note({ type: 'line/cut', who: fact.who, line: '' }) }],
    );
  }
};
