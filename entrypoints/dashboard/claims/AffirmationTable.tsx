import { useId } from 'react';
import { useWords } from '../../../components/words';
import { DISPOSITIFS } from '../../../lib/segur/dispositifs';
import type { Affirmation, SaidBy } from './affirmations';

/** What one room of Cap affirms, a sentence a row, beside the passage that it rests on. Nothing where nothing is shown. */
export function AffirmationTable({ room, affirmations }: { room: SaidBy; affirmations: readonly Affirmation[] }) {
  const { say } = useWords();
  const id = useId();
  if (affirmations.length === 0) return null;
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{say(`dash_claims_by_${room}`)}</h2>
      <table className="claims">
        <thead>
          <tr>
            <th scope="col">{say('dash_claims_sentence')}</th>
            <th scope="col">{say('dash_rule_source')}</th>
            <th scope="col">{say('dash_rule_confidence')}</th>
          </tr>
        </thead>
        <tbody>
          {affirmations.map((affirmation) => (
            <tr key={affirmation.id}>
              <td>{affirmation.text}</td>
              <td>
                <Passage affirmation={affirmation} />
              </td>
              <td>
                {say(`dash_claims_${affirmation.confidence}`)}
                <Reach affirmation={affirmation} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Passage({ affirmation: { document, heading, words } }: { affirmation: Affirmation }) {
  const { say } = useWords();
  return (
    <>
      {document.startsWith('https://') ? (
        <a href={document} target="_blank" rel="noreferrer">
          {document}
        </a>
      ) : (
        <b>{document}</b>
      )}
      {heading !== '' && <div>{heading}</div>}
      {words !== '' && <blockquote>{say('hint_quoted', [words])}</blockquote>}
    </>
  );
}

/** For whom it is written, and to whom the same is told as inferred. */
function Reach({ affirmation: { dispositifs, alike } }: { affirmation: Affirmation }) {
  const { say } = useWords();
  const isAll = dispositifs.length === Object.keys(DISPOSITIFS).length;
  return (
    <div className="small">
      <div>{isAll ? say('dash_claims_for_all') : say('dash_claims_for', [dispositifs.join(', ')])}</div>
      {alike.length > 0 && <div>{say('dash_claims_alike', [alike.join(', ')])}</div>}
    </div>
  );
}
