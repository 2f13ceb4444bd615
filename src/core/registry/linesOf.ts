import type { Moment } from '../scenario/language';
import type { Path } from '../scenario/parse/path';
import { lineAt } from './lineAt';
import type { Prospect } from './prospects';

/** Moments, each with the place of its line. */
export const linesOf = (
  moments: readonly Moment[],
  at: Path,
  written: unknown,
): readonly Extract<Prospect, { readonly asks: 'moment' }>[] =>
  moments.map((moment, index) => ({ asks: 'moment', moment, at: lineAt(at, written, index) }));
