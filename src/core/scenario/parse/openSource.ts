import type { Problem } from '../../kernel/problem';
import { migrate } from '../migrate/migrate';
import { MIGRATIONS } from '../migrate/migrations';
import { formatProblems } from './formatProblems';
import { readSource, type SourceFile } from './sourceFile';

/**
 * Reads a file of the format given; an older one is brought up to date. Without `data` it is of no use to any further
 * check, and one of the problems is an error that says why.
 */
export const openSource = (
  file: string,
  text: string,
  known: string,
): { readonly source: SourceFile; readonly problems: readonly Problem[] } => {
  const { source, notes } = migrate(readSource(file, text), known, MIGRATIONS);
  const wrong = formatProblems(source, known);
  return wrong.length === 0
    ? { source, problems: notes }
    : { source: { ...source, data: undefined }, problems: wrong };
};
