import { useState } from 'react';
import type { FormColumn, FormField } from '../../../core/scenario/compiledScenario';
import type { Row } from '../../../core/sim/intent';
import type { Locale } from '../../../core/kernel/texts';
import { sentenceCase } from '../../../i18n/sentenceCase';
import { translate } from '../../../i18n/translate';
import { fieldOptions } from '../../../session/forms/fieldOptions';
import { useSession } from '../../../session/useSession';
import { PanelButton } from '../../uikit/PanelButton';
import { PagedButtons } from '../PagedButtons';
import { RowAnswer } from './RowAnswer';

const PER_PAGE = 5;

type Props = {
  readonly field: FormField;
  readonly rows: readonly Row[];
  readonly onFill: (rows: readonly Row[]) => void;
  readonly locale: Locale;
};

/** A table, row by row: a row is opened, and asked column by column. */
export const RowsAnswer = ({ field, rows, onFill, locale }: Props) => {
  const t = translate(locale);
  const { scenario } = useSession();
  const [open, setOpen] = useState<number | null>(null);
  const cellText = (row: Row, column: FormColumn): string => {
    const value = row[column.id];
    const option = fieldOptions(scenario, column).find(({ id }) => id === value);
    return option ? sentenceCase(option.text[locale], locale) : String(value ?? '–');
  };
  if (open !== null)
    return (
      <RowAnswer
        columns={field.columns}
        row={rows[open] ?? {}}
        place={open + 1}
        onWrite={(row) => onFill(open < rows.length ? rows.with(open, row) : [...rows, row])}
        onRemove={() => {
          onFill(rows.toSpliced(open, 1));
          setOpen(null);
        }}
        onDone={() => setOpen(null)}
        locale={locale}
      />
    );
  return (
    <>
      <PagedButtons
        items={rows.map((row, at) => ({
          id: String(at),
          text: field.columns.map((column) => cellText(row, column)).join(' · '),
          chosen: false,
          onPress: () => setOpen(at),
        }))}
        perPage={PER_PAGE}
        locale={locale}
      />
      <PanelButton text={t('tablet.addRow')} onPress={() => setOpen(rows.length)} />
    </>
  );
};
