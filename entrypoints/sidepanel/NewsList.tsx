import { useState } from 'react';
import { parisLocal } from '../../lib/segur/dates';
import type { HistoryRow } from '../../lib/store/rows';
import { Fold } from '../../components/Fold';
import { saidChange } from '../../components/said-change';
import { saidInstant } from '../../components/said-dates';
import { useWords } from '../../components/words';

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
