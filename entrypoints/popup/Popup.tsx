import { useLiveQuery } from 'dexie-react-hooks';
import { EmptyState } from '../../components/EmptyState';
import { NotOfficial } from '../../components/NotOfficial';
import { useWords } from '../../components/words';
import '../../components/popup.css';
import { deadlinesOf } from '../../lib/checklist/deadlines';
import { allChecklists } from '../../lib/dossiers';
import { allDossiers } from '../../lib/store/snapshot';
import { userDates } from '../../lib/store/userDates';
import { HostPermission } from '../hooks/HostPermission';
import { useNow } from '../hooks/useNow';
import { CandidatureStrips } from './CandidatureStrips';
import { Doors } from './Doors';
import { NeedList } from './NeedList';
import { needsOf } from './needs';
import { NextDeadlines } from './NextDeadlines';

/** Every candidature in short: what needs the user, the next dates, the chapters; and the doors to the rest. */
export function Popup() {
  const { say } = useWords();
  const now = useNow();
  const stored = useLiveQuery(async () => {
    const [dossiers, dates] = await Promise.all([allDossiers(), userDates()]);
    const open = dossiers.filter(({ candidature }) => !candidature.archived);
    const deadlines = open.flatMap((dossier) => deadlinesOf(dossier, dates, now)).sort((a, b) => (a.at < b.at ? -1 : 1));
    return { open, deadlines };
  }, [now]);
  const lists = useLiveQuery(() => allChecklists(now), [now]);
  const lateOf = (number: string) => lists?.get(number)?.filter(({ state }) => state === 'late').length ?? 0;
  return (
    <div className="popup">
      <header className="popup-brand">
        <img src="icon/32.png" width="24" height="24" alt="" />
        <h1>{say('ext_name')}</h1>
      </header>
      <main>
        <HostPermission />
        <Doors />
        {stored && stored.open.length === 0 && (
          <EmptyState title={say('panel_empty')}>
            <p>{say('panel_empty_what_to_do')}</p>
          </EmptyState>
        )}
        {stored && stored.open.length > 0 && (
          <>
            <NeedList
              needs={needsOf(stored.open, stored.deadlines, lateOf)}
              candidatures={stored.open.map(({ candidature }) => candidature)}
            />
            <NextDeadlines deadlines={stored.deadlines} />
            <CandidatureStrips dossiers={stored.open} />
          </>
        )}
      </main>
      <footer>
        <NotOfficial />
      </footer>
    </div>
  );
}
