import type { Figure } from './figure';
import { shortNumber } from './shortNumber';

const numberText = (value: number): string =>
  Number.isFinite(value) ? shortNumber(value).toLocaleString('en') : '-';

const budgetText = ({ limit }: Figure): string => {
  if (limit === null) return '';
  return 'atMost' in limit ? `<= ${numberText(limit.atMost)}` : `>= ${numberText(limit.atLeast)}`;
};

/** Figures beside their budgets, in columns. */
export const figureTable = (figures: readonly Figure[]): string => {
  const rows = figures.map((figure) => [
    figure.name,
    numberText(figure.value),
    figure.unit,
    budgetText(figure),
    figure.ok ? (figure.limit === null ? '' : 'ok') : 'BROKEN',
    figure.note,
  ]);
  const all = [['figure', 'value', 'unit', 'budget', '', ''], ...rows];
  const widths = (all[0] ?? []).map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  );
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 1 || column === 3
            ? cell.padStart(widths[column] ?? 0)
            : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
