import { useState } from 'react';
import { saidDate } from '../../../components/said-dates';
import { useWords } from '../../../components/words';
import type { Deadline } from '../../../lib/candidature/deadlines';
import { weeklyPace } from '../../../lib/candidature/weekly';
import type { Dossier } from '../../../lib/store/rows';

/** How the user takes along what is left. */
export interface Sharing {
  /** Copies it as a text; false where the browser refuses. */
  onCopy(): Promise<boolean>;
  onPrint(): void;
  /** Writes the calendar file of one date. */
  onCalendar(deadline: Deadline): void;
}

/** How many proofs are left until Date 2, week by week, and the ways to share that. `today`: YYYY-MM-DD. */
export function Left({ dossier, date2, today, sharing }: { dossier: Dossier; date2: Deadline | null; today: string; sharing: Sharing }) {
  const words = useWords();
  const { say } = words;
  const [copied, setCopied] = useState<boolean | null>(null);
  const pace = date2 && !date2.met ? weeklyPace(dossier.counts, date2.at, today) : null;
  return (
    <div className="left">
      {pace && (
        <p className="pace" title={say('panel_pace_points', [pace.points, saidDate(pace.lastDay, words)])}>
          {say('panel_pace', [pace.left, pace.weeks, pace.perWeek])}
          {pace.thisWeek !== null && ` ${say('panel_pace_this_week', [pace.thisWeek, pace.perWeek])}`}
        </p>
      )}
      <div className="buttons">
        <button type="button" onClick={() => void sharing.onCopy().then(setCopied)}>
          {say('panel_share')}
        </button>
        <button type="button" className="link" onClick={sharing.onPrint}>
          {say('panel_share_print')}
        </button>
        {date2 && (
          <button type="button" className="link" onClick={() => sharing.onCalendar(date2)}>
            {say('panel_share_calendar')}
          </button>
        )}
      </div>
      <p role="status" className="small">
        {copied === null ? '' : say(copied ? 'panel_shared' : 'panel_not_shared')}
      </p>
    </div>
  );
}
