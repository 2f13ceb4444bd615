import { useEffect, useRef, useState } from 'react';
import { useLatest } from '../useLatest';
import type { FieldProps } from './FieldView';

/** A number, a time or a text, kept when the field is left or taken away. */
export const WrittenField = ({ field, value, onFill }: FieldProps) => {
  const [draft, setDraft] = useState(
    value === undefined || typeof value === 'object' ? '' : String(value),
  );
  const kept = useRef(draft);
  const keep = () => {
    if (draft === '' || draft === kept.current) return;
    kept.current = draft;
    onFill(field.type === 'number' ? Number(draft) : draft);
  };
  // Closing the tablet with Esc takes the field away without leaving it first.
  const latest = useLatest(keep);
  useEffect(() => () => latest.current(), [latest]);
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
