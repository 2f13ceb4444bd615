import type { Path } from '../scenario/parse/path';
import type { Prospect } from './prospects';

/** Each of these is needed; of nothing, nothing is. */
export const allOf = (of: readonly Prospect[], at: Path): Prospect => ({
  asks: 'some',
  atLeast: of.length,
  of,
  at,
});
