import type { ChapterReading, Status } from '../lib/page/reading';
import { toneOf } from './StatusChip';
import { useWords } from './words';

const ORDER: readonly Status[] = ['to-modify', 'to-complete', 'in-progress', 'submitted', 'received', 'validated'];

/** The statuses of a candidature's chapters side by side, and how many of each in words. */
export function ChapterStrip({ chapters }: { chapters: ChapterReading[] }) {
  const { say } = useWords();
  if (chapters.length === 0) return <p className="small">{say('popup_no_chapters')}</p>;
  const counts = new Map<Status, number>(ORDER.map((status) => [status, 0]));
  for (const { status } of chapters) counts.set(status, (counts.get(status) ?? 0) + 1);
  const words = [...counts]
    .filter(([, count]) => count > 0)
    .map(([status, count]) => say('popup_count', [count, say(`word_status_${status.replaceAll('-', '_')}`).toLowerCase()]));
  return (
    <>
      <div className="strip" aria-hidden="true">
        {chapters.map(({ name, status }) => (
          <span key={name} className={`strip-${toneOf(status)}`} title={name} />
        ))}
      </div>
      <p className="small">{say('popup_chapters', [chapters.length, words.join(', ')])}</p>
    </>
  );
}
