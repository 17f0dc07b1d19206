import { useLiveQuery } from 'dexie-react-hooks';
import { EmptyState } from '../../components/EmptyState';
import { PauseSwitch } from '../../components/PauseSwitch';
import { NotOfficial } from '../../components/NotOfficial';
import { useWords } from '../../components/words';
import '../../components/popup.css';
import { outlinesAt } from '../../lib/dossiers';
import { HostPermission } from '../hooks/HostPermission';
import { useNow } from '../hooks/useNow';
import { usePause } from '../hooks/usePause';
import { CandidatureStrips } from './CandidatureStrips';
import { Doors } from './Doors';
import { NeedList } from './NeedList';
import { needsOf } from './needs';
import { NextDeadlines } from './NextDeadlines';
import { useLateCounts } from './useLateCounts';

/** Every candidature in short: what needs the user, the next dates, the chapters; and the doors to the rest. */
export function Popup() {
  const { say } = useWords();
  const now = useNow();
  const pausing = usePause();
  const stored = useLiveQuery(() => outlinesAt(now), [now]);
  const late = useLateCounts(stored?.open.map(({ candidature }) => candidature.number) ?? [], now);
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
              needs={needsOf(stored.open, stored.deadlines, late)}
              candidatures={stored.open.map(({ candidature }) => candidature)}
            />
            <NextDeadlines deadlines={stored.deadlines} />
            <CandidatureStrips dossiers={stored.open} />
          </>
        )}
      </main>
      <footer>
        <PauseSwitch {...pausing} />
        <NotOfficial />
      </footer>
    </div>
  );
}
