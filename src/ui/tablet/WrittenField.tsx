import { useState } from 'react';
import type { FieldProps } from './FieldView';

/** A number, a time or a text, kept when the field is left. */
export const WrittenField = ({ field, value, onFill }: FieldProps) => {
  const [draft, setDraft] = useState(value === undefined ? '' : String(value));
  const keep = () => {
    if (draft !== '' && draft !== String(value ?? ''))
      onFill(field.type === 'number' ? Number(draft) : draft);
  };
  return (
    <label className="written">
      <span className="hidden">{field.id}</span>
      <input
        type={field.type === 'number' ? 'number' : field.type === 'time' ? 'time' : 'text'}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={keep}
      />
      {field.unit}
    </label>
  );
};
