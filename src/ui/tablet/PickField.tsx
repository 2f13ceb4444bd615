import { sentenceCase } from '../../i18n/sentenceCase';
import { useSession } from '../../session/useSession';
import { useLanguage } from '../useLanguage';
import { fieldOptions } from '../../session/forms/fieldOptions';
import type { FieldProps } from './FieldView';

export const PickField = ({ field, value, onFill }: FieldProps) => {
  const { locale } = useLanguage();
  const { scenario } = useSession();
  const picked: readonly string[] = Array.isArray(value) ? value : [];
  return fieldOptions(scenario, field).map(({ id, text }) => (
    <label key={id} className="tick">
      <input
        type="checkbox"
        checked={picked.includes(id)}
        onChange={() =>
          onFill(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id])
        }
      />
      {sentenceCase(text[locale], locale)}
    </label>
  ));
};
