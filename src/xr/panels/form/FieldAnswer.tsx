import type { FormField } from '../../../core/scenario/compiledScenario';
import type { FieldValue, Row } from '../../../core/sim/intent';
import type { Locale } from '../../../core/kernel/texts';
import { toggled } from '../../../session/forms/toggled';
import { useSession } from '../../../session/useSession';
import { useSim } from '../../../session/useSim';
import { KeyedAnswer } from './KeyedAnswer';
import { OptionsAnswer } from './OptionsAnswer';
import { RowsAnswer } from './RowsAnswer';

type Props = { readonly form: string; readonly field: FormField; readonly locale: Locale };

const isRow = (value: string | Row): value is Row => typeof value === 'object';

/** One question of a form, in the shape its type asks for. */
export const FieldAnswer = ({ form, field, locale }: Props) => {
  const session = useSession();
  const value = useSim(({ world }) => world.forms[form]?.[field.id]);
  const fill = (next: FieldValue) =>
    session.dispatch({ type: 'fill', form, field: field.id, value: next });
  if (field.type === 'rows') {
    const rows = typeof value === 'object' ? value.filter(isRow) : [];
    return <RowsAnswer field={field} rows={rows} onFill={fill} locale={locale} />;
  }
  if (field.type === 'number' || field.type === 'time')
    return <KeyedAnswer type={field.type} value={value} unit={field.unit} onKeep={fill} />;
  return (
    <OptionsAnswer
      field={field}
      ranks={field.type === 'rank'}
      value={value}
      onToggle={(option) => {
        // Asked now, not when the panel was drawn: two quick presses are two answers.
        const now = session.snapshots.getState().world.forms[form]?.[field.id];
        fill(toggled(field, now, option));
      }}
      locale={locale}
    />
  );
};
