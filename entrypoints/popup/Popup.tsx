import { useLiveQuery } from 'dexie-react-hooks';
import { EmptyState } from '../../components/EmptyState';
import { NotOfficial } from '../../components/NotOfficial';
import { PauseSwitch } from '../../components/PauseSwitch';
import { CandidatureRows } from './CandidatureRows';
import { MissedDates } from './MissedDates';
import { NearestDate } from './NearestDate';
import { useWords } from '../../components/words';
import './popup.css';
import { byUrgency } from '../../lib/candidature/outlook';
import { type Glance, outlooksAt } from '../../lib/store/dossiers';
import { HostPermission } from '../hooks/HostPermission';
import { openNext } from '../hooks/open-next';
import { Unstored } from '../hooks/Unstored';
import { useNow } from '../hooks/useNow';
import { usePause } from '../hooks/usePause';
import { useWindowId } from '../hooks/useWindowId';
import { closePopup } from './close-popup';
import { Doors } from './Doors';

/** All candidatures at a glance: the nearest date, what was missed, the next action of each; and the doors to the rest. */
export function Popup() {
  const { say } = useWords();
  const now = useNow();
  const pausing = usePause();
  const all = useLiveQuery(async () => (await outlooksAt(now)).sort(byUrgency), [now]);
  const windowId = useWindowId();
  const open = (one: Glance) => void openNext(one, windowId).then(closePopup);
  return (
    <div className="popup">
      <header className="popup-brand">
        <img src="icon/32.png" width="18" height="18" alt="" />
        <h1>{say('ext_name')}</h1>
        <PauseSwitch {...pausing} />
      </header>
      <main>
        <HostPermission />
        <Unstored />
        {all?.length === 0 && (
          <EmptyState title={say('panel_empty')}>
            <p>{say('panel_empty_what_to_do')}</p>
          </EmptyState>
        )}
        {all !== undefined && all.length > 0 && (
          <>
            <NearestDate all={all} />
            <MissedDates all={all} onOpen={open} />
            <CandidatureRows all={all} onOpen={open} />
          </>
        )}
      </main>
      <footer>
        <Doors windowId={windowId} />
        <NotOfficial />
      </footer>
    </div>
  );
}
