import { useWords } from '../../../components/words';
import type { Refusal } from '../../../lib/files/take-back';

/** Opens the spreadsheet of proofs that a team has filled in, to see what it would change. */
export function TakeBackForm({ onOpen }: { onOpen: (file: File) => void }) {
  const { say } = useWords();
  return (
    <section className="card" aria-labelledby="take-back">
      <h2 id="take-back">{say('dash_sheet')}</h2>
      <p>{say('dash_sheet_what')}</p>
      <label className="field">
        <span>{say('dash_sheet_file')}</span>
        <input
          type="file"
          accept=".xlsx,.csv"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) onOpen(file);
            target.value = '';
          }}
        />
      </label>
    </section>
  );
}

/** The lines of a spreadsheet that are left as they are, each with why. */
export function RefusedLines({ refused }: { refused: Refusal[] }) {
  const { say } = useWords();
  if (refused.length === 0) return null;
  return (
    <>
      <h4>{say('dash_sheet_refused', [refused.length])}</h4>
      <ul>
        {refused.map(({ line, reason, said }) => (
          <li key={`${line} ${reason}`}>{say(`dash_sheet_${reason}`, [line, said])}</li>
        ))}
      </ul>
    </>
  );
}
