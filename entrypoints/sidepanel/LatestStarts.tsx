import { saidDate } from '../../components/said-dates';
import { useWords } from '../../components/words';
import type { LatestStart } from '../../lib/candidature/backward-plan';

/** The latest day to begin what takes long, with the user's own lead times. */
export function LatestStarts({ starts }: { starts: LatestStart[] }) {
  const words = useWords();
  const { say } = words;
  const open = starts.filter(({ met }) => !met);
  if (open.length === 0) return null;
  return (
    <>
      <p className="small">{say('panel_starts')}</p>
      <ul className="small">
        {open.map(({ lead, at, days, daysLeft }) => (
          <li key={lead}>{say(daysLeft < 0 ? 'panel_start_past' : 'panel_start', [say(`lead_${lead}`), saidDate(at, words), days])}</li>
        ))}
      </ul>
    </>
  );
}
