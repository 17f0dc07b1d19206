import { useWords } from '../../../components/words';
import type { Refusal } from '../../../lib/files/take-back';
import { FileCard } from './FileCard';

/** Opens the spreadsheet of proofs that a team has filled in, to see what it would change. */
export function TakeBackForm({ onOpen }: { onOpen: (file: File) => void }) {
  const { say } = useWords();
  return (
    <FileCard title={say('dash_sheet')} what={say('dash_sheet_what')} label={say('dash_sheet_file')} accept=".xlsx,.csv" onOpen={onOpen} />
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
