import type { Book } from './book';
import type { When } from './when';

const AT_START: When = { visit: 0, after: Infinity };
const ONCE_OVER: When = { visit: Infinity, after: 0 };

/** What comes about by itself: the phases. The visit can end at any time, since the trainee can leave. */
export const startDeeds = (book: Book): void => {
  const begins = (phase: 'visit' | 'afterwards' | 'debrief') => ({
    index: book.note({ type: 'phase/began', phase, by: 'time' }),
  });
  book.deed(() => AT_START, [begins('visit')]);
  book.deed(() => ONCE_OVER, [begins('afterwards'), begins('debrief')]);
};
