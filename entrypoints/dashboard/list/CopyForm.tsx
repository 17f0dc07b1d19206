import { useId } from 'react';
import { nameOf } from '../../../components/candidature-name';
import { useWords } from '../../../components/words';
import type { CandidatureRow } from '../../../lib/store/rows';

/** Asks which candidature the user's items and notes of another are copied to. */
export function CopyForm({
  from,
  others,
  onCopy,
  onCancel,
}: {
  from: string;
  others: CandidatureRow[];
  onCopy: (to: string) => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const { say } = words;
  const heading = useId();
  return (
    <form
      className="card"
      aria-labelledby={heading}
      onSubmit={(event) => {
        event.preventDefault();
        onCopy(String(new FormData(event.currentTarget).get('to')));
      }}
    >
      <h2 id={heading}>{say('dash_copy_title', [from])}</h2>
      <p>{say('dash_copy_what')}</p>
      <label className="field">
        <span>{say('dash_copy_to')}</span>
        <select ref={takeFocus} name="to">
          {others.map((row) => (
            <option key={row.number} value={row.number}>
              {`${nameOf(row, words)} (${row.number})`}
            </option>
          ))}
        </select>
      </label>
      <div className="buttons">
        <button type="submit" className="primary">
          {say('dash_copy')}
        </button>
        <button type="button" onClick={onCancel}>
          {say('dash_cancel')}
        </button>
      </div>
    </form>
  );
}

/** The user's own click has just opened it. */
function takeFocus(select: HTMLSelectElement | null): void {
  select?.focus();
}
