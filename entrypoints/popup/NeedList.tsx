import { nameOf } from '../../components/candidature-name';
import { useWords } from '../../components/words';
import { openCandidature } from '../../lib/background/open';
import type { CandidatureRow } from '../../lib/store/rows';
import type { Need } from './needs';

const SHOWN = 6;

/** What needs the user today; each line opens the candidature's page. */
export function NeedList({ needs, candidatures }: { needs: Need[]; candidatures: CandidatureRow[] }) {
  const words = useWords();
  const { say } = words;
  const names = new Map(candidatures.map((candidature) => [candidature.number, nameOf(candidature, words)]));
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">{say('popup_needs')}</h2>
      {needs.length === 0 && <p className="all-right">{say('popup_no_needs')}</p>}
      <ul className="needs">
        {needs.slice(0, SHOWN).map(({ number, text, data }) => (
          <li key={`${number} ${text} ${data.join(' ')}`}>
            <button type="button" onClick={() => void openCandidature(number)}>
              {say(text, data)}
              <br />
              <span className="small">{names.get(number)}</span>
            </button>
          </li>
        ))}
      </ul>
      {needs.length > SHOWN && <p className="small">{say('popup_more', [needs.length - SHOWN])}</p>}
    </section>
  );
}
