import type { Result } from '../../kernel/result';
import { TIME_OF_DAY } from '../../kernel/timeOfDay';
import type { Row, Scalar } from '../../sim/intent';
import { didYouMean } from '../didYouMean';
import { namedBlocks } from '../link/looseRead';
import { optionsOf } from '../link/optionsOf';
import type { LineContext, LineError } from './lineContext';

type Read<T> = Result<T, LineError>;
type Column = ReadonlyMap<string, unknown>;
/** A piece of the line, with where it begins. */
type Piece = { readonly text: string; readonly column: number };

const CELL = /^([a-z][a-z0-9-]*)\s*=\s*([^]*)$/;
/** A comma or semicolon inside a text ends nothing: only one with `column=` behind it does. */
const BETWEEN_ROWS = /;\s*(?=[a-z][a-z0-9-]*\s*=|$)/g;
const BETWEEN_CELLS = /,\s*(?=[a-z][a-z0-9-]*\s*=)/g;

const fail = (
  column: number,
  message: string,
): { readonly ok: false; readonly error: LineError } => ({
  ok: false,
  error: { column, message },
});

const split = ({ text, column }: Piece, between: RegExp): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(between)) {
    pieces.push({ text: text.slice(from, match.index), column: column + from });
    from = match.index + match[0].length;
  }
  return [...pieces, { text: text.slice(from), column: column + from }].filter(
    (piece) => piece.text.trim() !== '',
  );
};

const valueIn = (
  { known }: LineContext,
  column: Column,
  written: string,
  at: number,
): Read<Scalar> => {
  const id = String(column.get('id'));
  const type = column.get('type');
  if (written === '')
    return fail(
      at,
      `Nothing stands behind \`${id}=\`; write what is filled in there, or leave the column out.`,
    );
  if (type === 'number') {
    const value = Number(written);
    return Number.isFinite(value)
      ? { ok: true, value }
      : fail(at, `"${written}" is not a number, which the column ${id} asks for.`);
  }
  if (type === 'time' && !TIME_OF_DAY.test(written))
    return fail(
      at,
      `"${written}" is not a time of day, which the column ${id} asks for: ${id}=09:00.`,
    );
  const options = type === 'choice' ? optionsOf(column, known) : undefined;
  if (options !== undefined && !options.has(written))
    return fail(
      at,
      `"${written}" is not an option of the column ${id}.${didYouMean(written, options)}`,
    );
  return { ok: true, value: written };
};

const readRow = (
  context: LineContext,
  columns: ReadonlyMap<string, Column>,
  row: Piece,
  example: string,
): Read<Row> => {
  const cells: Record<string, Scalar> = {};
  for (const cell of split(row, BETWEEN_CELLS)) {
    const text = cell.text.trimEnd();
    const [, id = '', value = ''] = CELL.exec(text) ?? [];
    if (id === '')
      return fail(
        cell.column,
        `A row is written as column=value, with commas between and a semicolon before the next row: ${example}.`,
      );
    const column = columns.get(id);
    if (column === undefined)
      return fail(cell.column, `The rows have no column "${id}".${didYouMean(id, columns.keys())}`);
    if (Object.hasOwn(cells, id))
      return fail(
        cell.column,
        `The column "${id}" is filled twice in one row; a semicolon begins the next row.`,
      );
    const read = valueIn(context, column, value, cell.column + text.length - value.length);
    if (!read.ok) return read;
    cells[id] = read.value;
  }
  return { ok: true, value: cells };
};

/**
 * The rows a walkthrough line fills in: `what=call the doctor, who=nurse; what=tape the rug, who=daughter`. A comma
 * comes between the cells of a row, a semicolon between rows; a text may hold both.
 */
export const rowsValue = (
  context: LineContext,
  field: ReadonlyMap<string, unknown>,
  whole: Piece,
): Read<readonly Row[]> => {
  const columns = new Map(namedBlocks(field.get('columns')));
  const example = [...columns.keys()]
    .slice(0, 2)
    .map((id) => `${id}=…`)
    .join(', ');
  const rows: Row[] = [];
  for (const piece of split(whole, BETWEEN_ROWS)) {
    const row = readRow(context, columns, piece, example);
    if (!row.ok) return row;
    rows.push(row.value);
  }
  return { ok: true, value: rows };
};
