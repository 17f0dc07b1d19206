import { useState } from 'react';
import { parisLocal } from '../../lib/segur/dates';
import type { HistoryRow } from '../../lib/store/rows';
import { Fold } from '../../components/Fold';
import { nameOfPlace } from '../team/note-name';
import type { TeamNotes } from '../team/useTeamNotes';
import { saidChange } from '../../components/said-change';
import { saidInstant } from '../../components/said-dates';
import { useWords } from '../../components/words';

/** What changed since the last look, and what the team has noted, folded until asked for. Nothing when nothing did. */
export function NewsList({ news, team, onSeen }: { news: HistoryRow[]; team: TeamNotes; onSeen: () => void }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const count = news.length + team.notes.length;
  if (count === 0) return null;
  const title = <span className="fold-name">{say(count === 1 ? 'panel_news_one' : 'panel_news_many', [count])}</span>;
  return (
    <section className="news" aria-label={say('panel_news')}>
      <Fold title={title} level={2} isOpen={isOpen} onToggle={setOpen}>
        <TeamNoteList team={team} />
        <ChangeList changes={news} />
        <button type="button" onClick={onSeen}>
          {say('panel_news_seen')}
        </button>
      </Fold>
    </section>
  );
}

/** Who noted what, as lines with the moment when that came here. */
function TeamNoteList({ team: { notes, titles } }: { team: TeamNotes }) {
  const words = useWords();
  const { say } = words;
  if (notes.length === 0) return null;
  return (
    <ul className="changes">
      {notes.map(({ place, version, heardAt }) => (
        <li key={`${version.by} ${version.at} ${place}`}>
          <span>{say('team_noted', [version.name || version.by, nameOfPlace(place, titles, say)])}</span>
          <time className="small" dateTime={heardAt}>
            {saidInstant(heardAt, words, parisLocal)}
          </time>
        </li>
      ))}
    </ul>
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
