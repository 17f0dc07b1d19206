import { nameOf } from '../../../components/candidature-name';
import { useWords } from '../../../components/words';
import type { CandidatureRow } from '../../../lib/store/rows';
import { takeFocus } from '../../hooks/take-focus';
import { AskForm } from '../AskForm';

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
  return (
    <AskForm
      title={say('dash_copy_title', [from])}
      doIt={say('dash_copy')}
      onDo={(fields) => onCopy(String(fields.get('to')))}
      onCancel={onCancel}
    >
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
    </AskForm>
  );
}
