import { useEffect, useRef, useState } from 'react';
import { LONGEST_TEXT } from '../lib/reading/limits';

/** A text that is saved a moment after the last key, and at once when the field is left; what arrives from elsewhere shows unless one is typing. */
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
  const save = useRef(onSave);
  save.current = onSave;
  useEffect(() => {
    if (typed === null) return;
    const keep = () => save.current(typed);
    const timer = setTimeout(keep, SAVE_AFTER_MS);
    addEventListener('pagehide', keep); // the panel may be closed within that time
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', keep);
    };
  }, [typed]);
  const leave = () => {
    if (typed !== null && typed !== value) onSave(typed);
    setTyped(null);
  };
  const properties = {
    value: typed ?? value,
    placeholder,
    maxLength,
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
    onBlur: leave,
  };
  return (
    <label className="field">
      <span>{label}</span>
      {isLong ? <textarea rows={2} {...properties} /> : <input type="text" {...properties} />}
    </label>
  );
}

const SAVE_AFTER_MS = 100;
