import { fraction, type Fraction } from '../kernel/fraction';
import type { WantedRow } from './wantedAnswer';

/** A filled row is one text, `column=value; column=value`. */
const readRow = (row: string): ReadonlyMap<string, string> =>
  new Map(
    row.split(';').map((cell) => {
      const at = cell.indexOf('=');
      return at < 0 ? ['', cell.trim()] : [cell.slice(0, at).trim(), cell.slice(at + 1).trim()];
    }),
  );

/** How many of the wanted rows the plan holds, of the `atLeast` that are asked for. A filled row serves one wanted row. */
export const rowsShare = (
  wanted: readonly WantedRow[],
  atLeast: number,
  filled: readonly string[],
): Fraction => {
  const left = filled.map(readRow);
  let found = 0;
  for (const row of wanted) {
    const at = left.findIndex((cells) =>
      row.every(([column, oneOf]) => oneOf.includes(cells.get(column) ?? '')),
    );
    if (at < 0) continue;
    left.splice(at, 1);
    found += 1;
  }
  return fraction(found < atLeast ? found : atLeast, atLeast);
};
