import type { ChapterReading, Status } from '../lib/reading/reading';
import { useWords, type Words } from './words';

/** What is drawn of a chapter: each mark has its own shape, so that it tells without its colour. */
type Mark = 'back' | 'empty' | 'begun' | 'sent' | 'right' | 'waiting' | 'unread';

const MARKS: Record<Status, Mark> = {
  'to-complete': 'empty',
  'in-progress': 'begun',
  submitted: 'sent',
  validated: 'right',
  'to-modify': 'back',
  received: 'sent',
  'awaiting-planning': 'waiting',
  'not-open': 'waiting',
  done: 'right',
  current: 'begun',
  unknown: 'unread',
};

/** In the order to say them: what asks for something first. */
const SAID: readonly Mark[] = ['back', 'empty', 'begun', 'sent', 'right', 'waiting', 'unread'];

/** The statuses of a candidature's chapters side by side; the words for them are said, and shown by the pointer. */
export function ChapterStrip({ chapters }: { chapters: ChapterReading[] }) {
  const said = saidChapters(chapters, useWords());
  return (
    <span title={said}>
      <span className="strip" aria-hidden="true">
        {chapters.map(({ name, status }) => (
          <span key={name} className={`mark mark-${MARKS[status]}`} />
        ))}
      </span>
      <span className="unseen">{said}</span>
    </span>
  );
}

/** "Chapitres (9) : 1 à modifier, 2 soumis, 6 validés". */
function saidChapters(chapters: ChapterReading[], { say }: Words): string {
  const counts = SAID.flatMap((mark) => {
    const count = chapters.filter(({ status }) => MARKS[status] === mark).length;
    const number = count === 1 ? 'one' : 'many';
    return count === 0 ? [] : [say(`strip_${mark}_${number}`, [count])];
  });
  return say('strip_chapters', [chapters.length, counts.join(', ')]);
}
