import { useLiveQuery } from 'dexie-react-hooks';
import { nameOf, purposeOf } from '../../components/candidature-name';
import { EmptyState } from '../../components/EmptyState';
import { NotOfficial } from '../../components/NotOfficial';
import { useWords } from '../../components/words';
import '../../components/welcome.css';
import { allCandidatures } from '../../lib/store/candidatures';

/** Every candidature that is known. */
export function Dashboard() {
  const words = useWords();
  const { say } = words;
  const candidatures = useLiveQuery(() => allCandidatures(), []);
  return (
    <div className="welcome">
      <header>
        <img src="icon/48.png" width="48" height="48" alt="" />
        <h1>{say('dash_title')}</h1>
      </header>
      <main>
        {candidatures?.length === 0 && <EmptyState title={say('panel_empty')} />}
        <ul>
          {candidatures?.map((candidature) => (
            <li key={candidature.number}>
              <strong>{nameOf(candidature, words)}</strong> · {purposeOf(candidature, words)} · {say('word_number', [candidature.number])}
            </li>
          ))}
        </ul>
      </main>
      <footer>
        <NotOfficial />
      </footer>
    </div>
  );
}
