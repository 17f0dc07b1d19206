import { LONGEST_INITIALS } from '../../../lib/reading/limits';
import { useWords } from '../../../components/words';
import { takeFocus } from '../../hooks/take-focus';
import { LATE, MINE, NOBODY, type Who } from './whose';

/** What narrows the proofs of all chapters: words, and whose they are. Who wants theirs is asked their initials the first time. */
export function ProofSearch({
  search,
  onSearch,
  who,
  onWho,
  everybody,
  mine,
  onMine,
}: {
  search: string;
  onSearch: (search: string) => void;
  who: Who;
  onWho: (who: Who) => void;
  /** The initials that there are. */
  everybody: string[];
  /** The user's own; "" until they are known. */
  mine: string;
  onMine: (initials: string) => void;
}) {
  const { say } = useWords();
  return (
    <div role="search">
      <div className="who-row">
        <input
          type="search"
          aria-label={say('panel_search_proofs')}
          placeholder={say('panel_search_short')}
          value={search}
          onChange={(event) => onSearch(event.target.value)}
        />
        <select
          aria-label={say('panel_filter_who')}
          className={who === '' ? '' : 'chosen'}
          value={who}
          onChange={(event) => onWho(event.target.value)}
        >
          <option value="">{say('panel_everybody')}</option>
          <option value={MINE}>{say('panel_mine')}</option>
          {everybody.map((initials) => (
            <option key={initials} value={initials}>
              {say('panel_only_who', [initials])}
            </option>
          ))}
          <option value={NOBODY}>{say('panel_nobody')}</option>
          <option value={LATE}>{say('panel_show_late')}</option>
        </select>
      </div>
      {who === MINE && mine === '' && <AskInitials onMine={onMine} />}
    </div>
  );
}

function AskInitials({ onMine }: { onMine: (initials: string) => void }) {
  const { say } = useWords();
  return (
    <form
      className="for-many"
      onSubmit={(event) => {
        event.preventDefault();
        onMine(String(new FormData(event.currentTarget).get('initials')).trim());
      }}
    >
      <label className="field">
        <span>{say('word_my_initials')}</span>
        <input ref={takeFocus} type="text" name="initials" maxLength={LONGEST_INITIALS} required autoComplete="off" />
      </label>
      <div className="buttons">
        <button type="submit" className="primary">
          {say('panel_mine_show')}
        </button>
      </div>
    </form>
  );
}
