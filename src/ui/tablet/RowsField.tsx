import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { FormColumn } from '../../core/scenario/compiledScenario';
import type { Row, Scalar } from '../../core/sim/intent';
import { useLanguage } from '../useLanguage';
import { useLatest } from '../useLatest';
import type { FieldProps } from './FieldView';
import { RowCell } from './RowCell';

const isRow = (value: string | Row): value is Row => typeof value === 'object';

const withCell = (row: Row, id: string, value: Scalar | undefined): Row => {
  const { [id]: _before, ...rest } = row;
  return value === undefined ? rest : { ...rest, [id]: value };
};

type LineProps = {
  readonly columns: readonly FormColumn[];
  readonly row: Row;
  /** Counted from 1. */
  readonly place: number;
  readonly closed: boolean;
  readonly onWrite: (row: Row, whole: boolean) => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
};

const Line = ({ columns, row, place, closed, onWrite, onLeave, onRemove }: LineProps) => {
  const { t, locale } = useLanguage();
  return (
    <tr>
      {columns.map((column) => (
        <td key={column.id}>
          <RowCell
            column={column}
            label={t('tablet.cell', { row: place, column: column.ask[locale] })}
            value={row[column.id]}
            onWrite={(cell, whole) => onWrite(withCell(row, column.id, cell), whole)}
            onLeave={onLeave}
          />
        </td>
      ))}
      <td>
        <Button
          className="button"
          isDisabled={closed}
          aria-label={t('tablet.removeRow', { row: place })}
          onPress={onRemove}
        >
          ×
        </Button>
      </td>
    </tr>
  );
};

/** A table to fill in, row by row. What is typed is kept when its cell is left, or when the tablet is closed. */
export const RowsField = ({ field, value, closed, onFill }: FieldProps) => {
  const { t, locale } = useLanguage();
  // The table of this page leads: an answer comes back from the disk later than the next one is typed.
  const [rows, setRows] = useState<readonly Row[]>(() =>
    typeof value === 'object' ? value.filter(isRow) : [],
  );
  const kept = useRef(rows);
  const keep = (next: readonly Row[]) => {
    if (next === kept.current) return;
    kept.current = next;
    onFill(next);
  };
  const change = (next: readonly Row[], whole: boolean) => {
    setRows(next);
    if (whole) keep(next);
  };
  const latest = useLatest(() => keep(rows));
  useEffect(() => () => latest.current(), [latest]);
  return (
    <>
      {rows.length > 0 && (
        <table className="rows">
          <thead>
            <tr>
              {field.columns.map(({ id, ask }) => (
                <th key={id} scope="col">
                  {ask[locale]}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <Line
                key={at}
                columns={field.columns}
                row={row}
                place={at + 1}
                closed={closed}
                onWrite={(next, whole) => change(rows.with(at, next), whole)}
                onLeave={() => keep(rows)}
                onRemove={() => change(rows.toSpliced(at, 1), true)}
              />
            ))}
          </tbody>
        </table>
      )}
      <Button className="button" isDisabled={closed} onPress={() => change([...rows, {}], false)}>
        {t('tablet.addRow')}
      </Button>
    </>
  );
};
