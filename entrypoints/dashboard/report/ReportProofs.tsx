import type { Dossier } from '../../../lib/store/rows';
import { useWords } from '../../../components/words';

/** What the user wrote about proofs, by chapter. Nothing where nothing was written. */
export function ReportProofs({ chapters, proofs }: Pick<Dossier, 'chapters' | 'proofs'>) {
  const { say } = useWords();
  const written = proofs.filter(({ deleted, note, fileName }) => !deleted && (note !== '' || fileName !== ''));
  const noted = chapters.filter(({ name }) => written.some(({ chapter }) => chapter === name));
  if (noted.length === 0) return null;
  return (
    <section className="card" aria-labelledby="proof-notes">
      <h2 id="proof-notes">{say('dash_table_proofs')}</h2>
      <ul className="report-items">
        {noted.map(({ name }) => (
          <li key={name}>
            <strong>{name}</strong>
            <ul>
              {written
                .filter(({ chapter }) => chapter === name)
                .map(({ proof, fileName, note }) => (
                  <li key={proof}>{[proof, fileName, note].filter(Boolean).join(' · ')}</li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
