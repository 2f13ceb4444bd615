import { fraction, type Fraction } from '../kernel/fraction';
import type { Row, Scalar } from '../sim/intent';
import type { WantedRow } from './wantedAnswer';

/** Two ways to write one time of day are one value. */
const asCompared = (value: Scalar): string => String(value).replace(/^(\d:\d\d)$/, '0$1');

const serves = (row: Row, wanted: WantedRow): boolean =>
  wanted.every(([column, oneOf]) => {
    const value = Object.hasOwn(row, column) ? row[column] : undefined;
    return value !== undefined && oneOf.map(asCompared).includes(asCompared(value));
  });

/**
 * How many of the wanted rows the plan holds, of the `atLeast` that are asked for. A filled row serves one wanted row,
 * and rows are shared out so that as many as possible are served, whatever order they are written in.
 */
export const rowsShare = (
  wanted: readonly WantedRow[],
  atLeast: number,
  filled: readonly Row[],
): Fraction => {
  /** Per filled row, the wanted row it serves. */
  const given = new Map<number, number>();
  const place = (want: number, tried: Set<number>): boolean => {
    const row = wanted[want];
    return filled.some((cells, at) => {
      if (row === undefined || tried.has(at) || !serves(cells, row)) return false;
      tried.add(at);
      const other = given.get(at);
      if (other !== undefined && !place(other, tried)) return false;
      given.set(at, want);
      return true;
    });
  };
  const found = wanted.filter((_, want) => place(want, new Set())).length;
  return fraction(found < atLeast ? found : atLeast, atLeast);
};
