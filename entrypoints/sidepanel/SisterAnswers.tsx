import { useState } from 'react';
import { useWords } from '../../components/words';
import type { SisterAnswer } from '../../lib/candidature/sisters/answers';
import { copyText } from '../hooks/sharing';

/** What other candidatures of the same software hold for the fields of the page that are empty: each can be copied. Nothing is written in the page. */
export function SisterAnswers({ answers, onGoTo }: { answers: SisterAnswer[]; onGoTo: (field: number) => void }) {
  const { say } = useWords();
  const [done, setDone] = useState('');
  if (answers.length === 0) return null;
  const copy = async (value: string) => setDone((await copyText(value)) ? say('panel_sisters_copied', [value]) : say('panel_not_shared'));
  return (
    <section className="sisters" aria-labelledby="sisters">
      <h3 id="sisters">{say('panel_sisters')}</h3>
      <p className="small">{say('panel_sisters_why')}</p>
      <ul>
        {answers.map(({ field, label, value, from }) => (
          <li key={`${field} ${value}`}>
            <button type="button" className="link" onClick={() => onGoTo(field)}>
              {label}
            </button>
            <p>
              <strong>{value}</strong> <span className="small">{from}</span>{' '}
              <button
                type="button"
                aria-label={say('word_pair', [say('panel_sisters_copy'), `${label}, ${value}`])}
                onClick={() => void copy(value)}
              >
                {say('panel_sisters_copy')}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <p role="status" className="small">
        {done}
      </p>
    </section>
  );
}
