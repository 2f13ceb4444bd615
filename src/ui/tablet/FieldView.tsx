import type { FieldValue } from '../../core/sim/intent';
import type { FormField } from '../../core/scenario/compiledScenario';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { useLanguage } from '../useLanguage';
import { ChoiceField } from './ChoiceField';
import { PickField } from './PickField';
import { RankField } from './RankField';
import { RowsField } from './RowsField';
import { WrittenField } from './WrittenField';

export type FieldProps = {
  readonly field: FormField;
  readonly value: FieldValue | undefined;
  readonly closed: boolean;
  readonly onFill: (value: FieldValue) => void;
};

type Props = { readonly form: string; readonly field: FormField; readonly closed: boolean };

const VIEWS = {
  choice: ChoiceField,
  rank: RankField,
  pick: PickField,
  number: WrittenField,
  text: WrittenField,
  time: WrittenField,
  rows: RowsField,
} as const;

/** One question of a form, in the shape its type asks for. */
export const FieldView = ({ form, field, closed }: Props) => {
  const { locale } = useLanguage();
  const session = useSession();
  const value = useSim(({ world }) => world.forms[form]?.[field.id]);
  const View = VIEWS[field.type];
  return (
    <fieldset disabled={closed} data-field={`${form}.${field.id}`}>
      <legend>{field.ask[locale]}</legend>
      <View
        field={field}
        value={value}
        closed={closed}
        onFill={(next) => session.dispatch({ type: 'fill', form, field: field.id, value: next })}
      />
    </fieldset>
  );
};
