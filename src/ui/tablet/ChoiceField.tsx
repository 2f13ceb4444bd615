import { sentenceCase } from '../../i18n/sentenceCase';
import { useSession } from '../../session/useSession';
import { useLanguage } from '../useLanguage';
import { fieldOptions } from '../../session/forms/fieldOptions';
import type { FieldProps } from './FieldView';

export const ChoiceField = ({ field, value, onFill }: FieldProps) => {
  const { locale } = useLanguage();
  const { scenario } = useSession();
  return fieldOptions(scenario, field).map(({ id, text }) => (
    <label key={id} className="tick">
      <input type="radio" name={field.id} checked={value === id} onChange={() => onFill(id)} />
      {sentenceCase(text[locale], locale)}
    </label>
  ));
};
