import type { Problem } from '../../kernel/problem';
import { TIME_OF_DAY } from '../../kernel/timeOfDay';
import { didYouMean } from '../didYouMean';
import { asWritten } from '../parse/asWritten';
import type { Path } from '../parse/path';
import type { SourceFile } from '../parse/sourceFile';
import { blockOf, blocksOf, namedBlocks } from './looseRead';
import { optionsOf } from './optionsOf';
import type { Vocabulary } from './vocabulary';

type Column = ReadonlyMap<string, unknown>;

/** Why nobody can ever write this in the column; null when somebody can. */
const cellProblem = (column: Column, value: unknown, known: Vocabulary): string | null => {
  const id = String(column.get('id'));
  const type = column.get('type');
  if (type === 'number') {
    if (typeof value === 'number') return null;
    return `The column ${id} holds numbers; "${asWritten(value)}" is none.`;
  }
  if (type === 'time') {
    if (typeof value === 'string' && TIME_OF_DAY.test(value)) return null;
    return `The column ${id} holds times of day; write them in quotes, like '09:00'.`;
  }
  const options = type === 'choice' ? optionsOf(column, known) : undefined;
  if (options === undefined || options.has(String(value))) return null;
  return `"${asWritten(value)}" is not an option of the column ${id}.${didYouMean(String(value), options)}`;
};

/** What is wrong with the rows an answer key asks for, given the columns of the field. */
export const checkRows = (
  source: SourceFile,
  field: ReadonlyMap<string, unknown>,
  wanted: unknown,
  path: Path,
  known: Vocabulary,
): readonly Problem[] => {
  const columns = new Map(namedBlocks(field.get('columns')));
  if (columns.size === 0) return [];
  const rows = blocksOf(blockOf(wanted).get('rows'));
  const atLeast = blockOf(wanted).get('atLeast');
  const problems: Problem[] = [];
  if (typeof atLeast === 'number' && atLeast > rows.length) {
    const message = `${rows.length === 1 ? '1 row is' : `${rows.length} rows are`} named here, so ${atLeast} can never be right. Name more rows, or ask for fewer.`;
    problems.push(source.problem('error', [...path, 'atLeast'], message));
  }
  for (const [index, row] of rows.entries()) {
    for (const [id, written] of row) {
      const at = [...path, 'rows', index, id];
      const column = columns.get(id);
      if (column === undefined) {
        const message = `The rows have no column "${id}".${didYouMean(id, columns.keys())}`;
        problems.push(source.problem('error', at, message, 'key'));
        continue;
      }
      const listed: readonly unknown[] = Array.isArray(written) ? written : [written];
      for (const [place, value] of listed.entries()) {
        const message = cellProblem(column, value, known);
        if (message === null) continue;
        problems.push(
          source.problem('error', Array.isArray(written) ? [...at, place] : at, message),
        );
      }
    }
  }
  return problems;
};
