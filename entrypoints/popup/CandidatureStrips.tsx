import { ChapterStrip } from '../../components/ChapterStrip';
import { nameOf, purposeOf } from '../../components/candidature-name';
import { useWords } from '../../components/words';
import type { Dossier } from '../../lib/store/rows';

const SHOWN = 10;

/** The candidatures, the last read first, each with its chapters as a strip. */
export function CandidatureStrips({ dossiers }: { dossiers: Dossier[] }) {
  const words = useWords();
  const { say } = words;
  const recent = [...dossiers].sort((a, b) => (a.candidature.readAt < b.candidature.readAt ? 1 : -1));
  return (
    <section aria-labelledby="candidatures">
      <h2 id="candidatures">{say('popup_candidatures')}</h2>
      <ul>
        {recent.slice(0, SHOWN).map(({ candidature, chapters }) => (
          <li key={candidature.number}>
            <p>
              <strong>{nameOf(candidature, words)}</strong>
            </p>
            <p className="small">{[purposeOf(candidature, words), say('word_number', [candidature.number])].filter(Boolean).join(' · ')}</p>
            <ChapterStrip chapters={chapters} />
          </li>
        ))}
      </ul>
      {recent.length > SHOWN && <p className="small">{say('popup_more', [recent.length - SHOWN])}</p>}
    </section>
  );
}
