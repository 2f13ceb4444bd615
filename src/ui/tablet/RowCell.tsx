import type { FormColumn } from '../../core/scenario/compiledScenario';
import type { Scalar } from '../../core/sim/intent';
import { sentenceCase } from '../../i18n/sentenceCase';
import { fieldOptions } from '../../session/forms/fieldOptions';
import { useSession } from '../../session/useSession';
import { useLanguage } from '../useLanguage';

type Props = {
  readonly column: FormColumn;
  readonly label: string;
  readonly value: Scalar | undefined;
  /** Undefined empties the cell. `whole` once the cell is left, or at once where one press says it all. */
  readonly onWrite: (value: Scalar | undefined, whole: boolean) => void;
  readonly onLeave: () => void;
};

const INPUTS = { number: 'number', time: 'time', text: 'text' } as const;

/** One cell of a table that is filled in. */
export const RowCell = ({ column, label, value, onWrite, onLeave }: Props) => {
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
