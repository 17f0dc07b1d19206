import { useState } from 'react';
import { parisLocal } from '../../lib/dates';
import type { HistoryRow } from '../../lib/store/rows';
import { Fold } from '../Fold';
import { saidDate, saidInstant } from '../said-dates';
import { useWords, type Words } from '../words';

/** What changed since the last look, folded until asked for. Nothing when nothing did. */
export function NewsList({ news, onSeen }: { news: HistoryRow[]; onSeen: () => void }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (news.length === 0) return null;
  const title = <span className="fold-name">{say(news.length === 1 ? 'panel_news_one' : 'panel_news_many', [news.length])}</span>;
  return (
    <section className="news" aria-label={say('panel_news')}>
      <Fold title={title} level={2} isOpen={isOpen} onToggle={setOpen}>
        <ChangeList changes={news} />
        <button type="button" onClick={onSeen}>
          {say('panel_news_seen')}
        </button>
      </Fold>
    </section>
  );
}

/** Changes as dated lines, newest first. */
export function ChangeList({ changes }: { changes: HistoryRow[] }) {
  const words = useWords();
  return (
    <ul className="changes">
      {changes.map((change) => (
        <li key={`${change.at} ${change.subject} ${change.name}`}>
          <span>{saidChange(change, words)}</span>
          <time className="small" dateTime={change.at}>
            {saidInstant(change.at, words, parisLocal)}
          </time>
        </li>
      ))}
    </ul>
  );
}

/** A status that no word was printed for; printed words begin with a capital. */
const STATUS_NAME = /^[a-z-]+$/;

function saidChange({ subject, name, from, to }: HistoryRow, words: Words): string {
  const { say } = words;
  const told = (value: string) => toldValue(subject, value, words);
  const what = subject === 'convention' ? say('word_step4') : subject === 'deadline' ? say(`word_deadline_${name}`) : name;
  return from === null ? say('panel_change_new', [what, told(to)]) : say('panel_change', [what, told(from), told(to)]);
}

function toldValue(subject: HistoryRow['subject'], value: string, words: Words): string {
  if (subject === 'deadline') return saidDate(value.slice(0, 16), words);
  if (subject === 'convention') return words.say(`word_convention_${value.replace('-', '_')}`);
  return STATUS_NAME.test(value) ? words.say(`word_status_${value.replaceAll('-', '_')}`) : value;
}
