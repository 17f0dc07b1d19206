import type { CandidatureRow } from '../../lib/store/rows';
import { nameOf } from '../../components/candidature-name';
import { useWords } from '../../components/words';

/** Which candidature the panel shows: the tab's, or one that is pinned. `pinned` is its number, null while the tab decides. */
export function CandidatureChoice({
  candidatures,
  pinned,
  onPin,
}: {
  candidatures: CandidatureRow[];
  pinned: string | null;
  onPin: (number: string | null) => void;
}) {
  const words = useWords();
  return (
    <label className="choice small">
      <span className="unseen">{words.say('panel_shown')}</span>
      <select title={words.say('panel_shown')} value={pinned ?? ''} onChange={(event) => onPin(event.target.value || null)}>
        <option value="">{words.say('panel_follow_tab')}</option>
        {candidatures.map((candidature) => (
          <option key={candidature.number} value={candidature.number}>
            {words.say('panel_pinned', [`${nameOf(candidature, words)} (${candidature.number})`])}
          </option>
        ))}
      </select>
    </label>
  );
}
