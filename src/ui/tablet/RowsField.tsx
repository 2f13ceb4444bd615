import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { FormColumn } from '../../core/scenario/compiledScenario';
import type { Row, Scalar } from '../../core/sim/intent';
import { sentenceCase } from '../../i18n/sentenceCase';
import { fieldOptions } from '../../session/forms/fieldOptions';
import { useSession } from '../../session/useSession';
import { useLanguage } from '../useLanguage';
import { useLatest } from '../useLatest';
import type { FieldProps } from './FieldView';

type CellProps = {
  readonly column: FormColumn;
  readonly label: string;
  readonly value: Scalar | undefined;
  /** Undefined empties the cell. `whole` once the cell is left, or at once where one press says it all. */
  readonly onWrite: (value: Scalar | undefined, whole: boolean) => void;
  readonly onLeave: () => void;
};

const INPUTS = { number: 'number', time: 'time', text: 'text' } as const;

const Cell = ({ column, label, value, onWrite, onLeave }: CellProps) => {
  const { t, locale } = useLanguage();
  const { scenario } = useSession();
  const written = value === undefined ? '' : String(value);
  if (column.type === 'choice')
    return (
      <select
        aria-label={label}
        value={written}
        onChange={({ target }) => onWrite(target.value === '' ? undefined : target.value, true)}
      >
        <option value="">{t('tablet.noChoice')}</option>
        {fieldOptions(scenario, column).map(({ id, text }) => (
          <option key={id} value={id}>
            {sentenceCase(text[locale], locale)}
          </option>
        ))}
      </select>
    );
  return (
    <input
      aria-label={label}
      type={INPUTS[column.type]}
      step="any"
      value={written}
      onChange={({ target }) => {
        const typed = column.type === 'number' ? target.valueAsNumber : target.value;
        onWrite(typed === '' || Number.isNaN(typed) ? undefined : typed, false);
      }}
      onBlur={onLeave}
    />
  );
};

const isRow = (value: string | Row): value is Row => typeof value === 'object';

const withCell = (row: Row, id: string, value: Scalar | undefined): Row => {
  const { [id]: _before, ...rest } = row;
  return value === undefined ? rest : { ...rest, [id]: value };
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
              <tr key={at}>
                {field.columns.map((column) => (
                  <td key={column.id}>
                    <Cell
                      column={column}
                      label={t('tablet.cell', { row: at + 1, column: column.ask[locale] })}
                      value={row[column.id]}
                      onWrite={(cell, whole) =>
                        change(rows.with(at, withCell(row, column.id, cell)), whole)
                      }
                      onLeave={() => keep(rows)}
                    />
                  </td>
                ))}
                <td>
                  <Button
                    className="button"
                    isDisabled={closed}
                    aria-label={t('tablet.removeRow', { row: at + 1 })}
                    onPress={() => change(rows.toSpliced(at, 1), true)}
                  >
                    ×
                  </Button>
                </td>
              </tr>
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
