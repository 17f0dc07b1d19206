import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { Keys } from '../../components/Keys';
import { SearchDialog } from './SearchDialog';
import { useWords } from '../../components/words';
import { searchOver } from '../../lib/candidature/search';
import { parisLocal } from '../../lib/segur/dates';
import { dossiersAt } from '../../lib/store/dossiers';
import { useWindowId } from '../hooks/useWindowId';
import { entriesOf } from './entries';
import { goTo, type Standpoint } from './place';
import { isSearchKey, SEARCH_KEYS } from './search-key';
import './search.css';

/** The button of the search over everything, its key, and the search itself once it is asked for. */
export function SearchEverywhere({ page }: Pick<Standpoint, 'page'>) {
  const { say } = useWords();
  const windowId = useWindowId();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isSearchKey(event)) return;
      event.preventDefault(); // the browser's own search field
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button type="button" className="search-button" title={say('search_everywhere')} onClick={() => setOpen(true)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="6.5" cy="6.5" r="4.5" />
          <path d="M10 10l4.5 4.5" />
        </svg>
        <span className="search-name">{say('search_everywhere')}</span> <Keys keys={SEARCH_KEYS} />
      </button>
      {isOpen && <Search from={{ page, windowId }} onClose={() => setOpen(false)} />}
    </>
  );
}

function Search({ from, onClose }: { from: Standpoint; onClose: () => void }) {
  const words = useWords();
  const known = useLiveQuery(() => dossiersAt(parisLocal(Date.now())), []);
  const find = useMemo(() => (known ? searchOver(entriesOf(known, words)) : null), [known, words]);
  return <SearchDialog find={find} onGo={(place) => goTo(place, from)} onClose={onClose} />;
}
