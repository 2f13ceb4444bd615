import { Text } from '@react-three/uikit';
import { useState } from 'react';
import type { FormColumn } from '../../../core/scenario/compiledScenario';
import type { Row, Scalar } from '../../../core/sim/intent';
import type { Locale } from '../../../core/kernel/texts';
import { translate } from '../../../i18n/translate';
import { PanelButton } from '../../uikit/PanelButton';
import { KeyedAnswer } from './KeyedAnswer';
import { OptionsAnswer } from './OptionsAnswer';

type Props = {
  readonly columns: readonly FormColumn[];
  readonly row: Row;
  /** Counted from 1. */
  readonly place: number;
  readonly onWrite: (row: Row) => void;
  readonly onRemove: () => void;
  readonly onDone: () => void;
  readonly locale: Locale;
};

/** One row of a table, asked column by column. */
export const RowAnswer = ({ columns, row, place, onWrite, onRemove, onDone, locale }: Props) => {
  const t = translate(locale);
  const [asked, setAsked] = useState(0);
  const column = columns[asked];
  if (!column) return null;
  const keep = (value: Scalar) => onWrite({ ...row, [column.id]: value });
  const value = row[column.id];
  const next = () => (asked + 1 < columns.length ? setAsked(asked + 1) : onDone());
  return (
    <>
      <Text fontSize={28} color="#2b2620">
        {t('tablet.cell', { row: place, column: column.ask[locale] })}
      </Text>
      {column.type === 'choice' && (
        <OptionsAnswer field={column} ranks={false} value={value} onToggle={keep} locale={locale} />
      )}
      {(column.type === 'number' || column.type === 'time') && (
        <KeyedAnswer key={column.id} type={column.type} value={value} unit={null} onKeep={keep} />
      )}
      {column.type === 'text' && (
        <Text fontSize={28} color="#6a6057">
          {`${value ?? ''} ${t('tablet.onScreen')}`}
        </Text>
      )}
      <PanelButton text={t('tablet.next')} strong onPress={next} />
      <PanelButton text={t('tablet.removeRow', { row: place })} onPress={onRemove} />
    </>
  );
};
