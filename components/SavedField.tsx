import { useState } from 'react';
import { LONGEST_TEXT } from '../lib/reading/limits';

/**
 * A text that is saved at each key: a panel may be closed right after the last one, and Firefox ends what a page that goes has only begun to write. What
 * arrives from elsewhere shows unless one is typing.
 */
export function SavedField({
  label,
  value,
  isLong = false,
  maxLength = LONGEST_TEXT,
  placeholder,
  onSave,
}: {
  label: string;
  value: string;
  isLong?: boolean;
  maxLength?: number;
  placeholder?: string;
  onSave: (value: string) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    onSave(text);
  };
  const properties = {
    value: typed ?? value,
    placeholder,
    maxLength,
    onChange: (event: { target: { value: string } }) => type(event.target.value),
    onBlur: () => setTyped(null),
  };
  return (
    <label className="field">
      <span>{label}</span>
      {isLong ? <textarea rows={2} {...properties} /> : <input type="text" {...properties} />}
    </label>
  );
}
