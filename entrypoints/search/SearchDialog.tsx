import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Entry, FindEntries } from '../../lib/candidature/search';
import { useWords } from '../../components/words';

/**
 * The search over everything: what is typed narrows the list, the arrows choose in it, Enter goes there. `find`: null while what is known is being read.
 * The focus comes back to where it was.
 */
export function SearchDialog<Where>({
  find,
  onGo,
  onClose,
}: {
  find: FindEntries<Where> | null;
  onGo: (where: Where) => void;
  onClose: () => void;
}) {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const { best, total } = useMemo(() => find?.(sought) ?? { best: [], total: 0 }, [find, sought]);
  const optionId = (place: number) => `${list}-${place}`;
  useEffect(() => dialog.current?.showModal(), []);
  const go = (entry: Entry<Where> | undefined) => {
    if (!entry) return;
    dialog.current?.close();
    onGo(entry.where);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.nativeEvent.isComposing || best.length === 0) return;
    if (by !== undefined) {
      const place = (chosen + by + best.length) % best.length;
      setChosen(place);
      document.getElementById(optionId(place))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') go(best[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} className="search-dialog" closedby="any" aria-label={say('search_everywhere')} onClose={onClose}>
      <div className="search-box">
        <div className="search-line">
          <input
            type="text"
            role="combobox"
            aria-label={say('search_everywhere')}
            aria-autocomplete="list"
            aria-expanded={best.length > 0}
            aria-controls={best.length > 0 ? list : undefined}
            aria-activedescendant={best.length > 0 ? optionId(chosen) : undefined}
            placeholder={say('search_placeholder')}
            autoComplete="off"
            spellCheck={false}
            value={sought}
            onChange={(event) => {
              setSought(event.target.value);
              setChosen(0);
            }}
            onKeyDown={onKeyDown}
          />
          <button type="button" className="link" onClick={() => dialog.current?.close()}>
            {say('word_close')}
          </button>
        </div>
        <p role="status" className="small">
          {sought.trim() !== '' && find !== null && saidTotal(total, best.length, say)}
        </p>
        {best.length > 0 && (
          <div id={list} role="listbox" aria-label={say('search_results')}>
            {best.map((entry, place) => (
              <button
                type="button"
                tabIndex={-1}
                key={place}
                id={optionId(place)}
                role="option"
                aria-selected={place === chosen}
                onClick={() => go(entry)}
              >
                <span className="search-kind">{say(`search_kind_${entry.kind}`)}</span>
                <span className="search-title">
                  {entry.kind === 'proof' ? [entry.number, entry.title].filter(Boolean).join(' · ') : entry.title}
                </span>
                <span className="search-detail">{entry.detail.join(' · ')}</span>
              </button>
            ))}
          </div>
        )}
      </div>
    </dialog>
  );
}

function saidTotal(total: number, shown: number, say: ReturnType<typeof useWords>['say']): string {
  if (total > shown) return say('search_first', [shown, total]);
  return say(total === 1 ? 'search_found_one' : 'search_found_many', [total]);
}
