import { useLiveQuery } from 'dexie-react-hooks';
import { nameOf } from '../../components/candidature-name';
import { ChapterStrip } from '../../components/ChapterStrip';
import { DeadlineLine } from '../../components/DeadlineLine';
import { EmptyState } from '../../components/EmptyState';
import { PauseSwitch } from '../../components/PauseSwitch';
import { NotOfficial } from '../../components/NotOfficial';
import { useWords } from '../../components/words';
import '../../components/popup.css';
import { byUrgency } from '../../lib/checklist/outlook';
import { openDossiersAt } from '../../lib/dossiers';
import { HostPermission } from '../hooks/HostPermission';
import { useNow } from '../hooks/useNow';
import { usePause } from '../hooks/usePause';
import { Doors } from './Doors';

/** Every candidature in short: the next date, what to do next, the chapters; and the doors to the rest. */
export function Popup() {
  const words = useWords();
  const { say } = words;
  const now = useNow();
  const open = useLiveQuery(async () => {
    const known = await openDossiersAt(now);
    return known.map(({ dossier, outlook }) => ({ ...dossier, outlook })).sort(byUrgency);
  }, [now]);
  const pausing = usePause();
  return (
    <div className="popup">
      <header className="popup-brand">
        <img src="icon/32.png" width="24" height="24" alt="" />
        <h1>{say('ext_name')}</h1>
      </header>
      <main>
        <HostPermission />
        {open?.length === 0 && (
          <EmptyState title={say('panel_empty')}>
            <p>{say('panel_empty_what_to_do')}</p>
          </EmptyState>
        )}
        <ul>
          {open?.map(({ candidature, chapters, outlook }) => (
            <li key={candidature.number}>
              {outlook.next && <DeadlineLine deadline={outlook.next} product={nameOf(candidature, words)} />}
              <ChapterStrip chapters={chapters} />
              <p>{say(outlook.action.text, outlook.action.data)}</p>
            </li>
          ))}
        </ul>
        <Doors />
      </main>
      <footer>
        <PauseSwitch {...pausing} />
        <NotOfficial />
      </footer>
    </div>
  );
}
