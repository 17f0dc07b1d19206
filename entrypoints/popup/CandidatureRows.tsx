import { useState } from 'react';
import type { Glance } from '../../lib/store/dossiers';
import { nameOf } from '../../components/candidature-name';
import { useWords } from '../../components/words';
import { holdsWords } from '../../components/words-sought';
import { CandidatureRow } from './CandidatureRow';

/** So many rows stand beside date and doors without scrolling. */
const FIRST_ROWS = 6;

/** The most pressing candidatures, one row each, and where there are more a search over all. `all`: the most pressing first. */
export function CandidatureRows({ all, onOpen }: { all: readonly Glance[]; onOpen: (one: Glance) => void }) {
  const words = useWords();
  const { say } = words;
  const [sought, setSought] = useState('');
  const isSearching = sought.trim() !== '';
  const found = all.filter(({ candidature: { names, number, ...rest } }) =>
    holdsWords([nameOf({ names, number, ...rest }, words), number, ...names].join(' '), sought),
  );
  const shown = isSearching ? found : all.slice(0, FIRST_ROWS);
  return (
    <section aria-labelledby="candidatures">
      <h2 id="candidatures" className="unseen">
        {say('popup_candidatures')}
      </h2>
      <ul className={all.length > FIRST_ROWS ? 'popup-rows popup-rows-many' : 'popup-rows'}>
        {shown.map((glance) => (
          <li key={glance.candidature.number}>
            <CandidatureRow glance={glance} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {all.length > FIRST_ROWS && (
        <form
          role="search"
          className="popup-search"
          onSubmit={(event) => {
            event.preventDefault();
            if (isSearching && found[0]) onOpen(found[0]);
          }}
        >
          <input
            type="search"
            aria-label={say('popup_search', [all.length])}
            placeholder={say('popup_search', [all.length])}
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
          <p className="small" role="status">
            {isSearching && say('popup_found', [found.length, all.length])}
          </p>
        </form>
      )}
    </section>
  );
}
