import { ChapterStrip } from '../../components/ChapterStrip';
import { nameOf, purposeOf } from '../../components/candidature-name';
import { useWords } from '../../components/words';
import type { Outline } from './needs';

const SHOWN = 10;

/** The candidatures in the order given, each with its chapters as a strip. */
export function CandidatureStrips({ dossiers }: { dossiers: Outline[] }) {
  const words = useWords();
  const { say } = words;
  return (
    <section aria-labelledby="candidatures">
      <h2 id="candidatures">{say('popup_candidatures')}</h2>
      <ul>
        {dossiers.slice(0, SHOWN).map(({ candidature, chapters }) => (
          <li key={candidature.number}>
            <p>
              <strong>{nameOf(candidature, words)}</strong>
            </p>
            <p className="small">{[purposeOf(candidature, words), say('word_number', [candidature.number])].filter(Boolean).join(' · ')}</p>
            <ChapterStrip chapters={chapters} />
          </li>
        ))}
      </ul>
      {dossiers.length > SHOWN && <p className="small">{say('popup_more', [dossiers.length - SHOWN])}</p>}
    </section>
  );
}
