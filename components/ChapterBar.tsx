import type { ChapterReading } from '../lib/reading/reading';
import { isReadyToSubmit } from '../lib/segur/statuses';
import { ProofBar } from './ProofBar';
import { StatusChip } from './StatusChip';
import { useWords } from './words';

/** One chapter: its name, status and counter, with a bar where a counter is printed. */
export function ChapterBar({ chapter }: { chapter: ChapterReading }) {
  const { say } = useWords();
  const { name, status, raw, loaded, total, counted } = chapter;
  const counter = loaded === null || total === null ? null : say(`word_counted_${counted.replace('-', '_')}`, [loaded, total]);
  return (
    <div className="chapter-bar">
      <h3 className="chapter-name">{name}</h3>
      {counter !== null && <ProofBar value={loaded ?? 0} total={total ?? 0} label={say('word_pair', [name, counter])} />}
      <p className="chapter-head">
        <StatusChip status={status} raw={raw} /> {counter}
      </p>
      {isReadyToSubmit(chapter) && <p className="callout callout-warning">{say('word_ready_to_submit')}</p>}
    </div>
  );
}
