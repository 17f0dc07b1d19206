import { useState } from 'react';
import { useWords } from '../../components/words';
import { tellWords } from '../../lib/browser/words';
import type { PageKind } from '../../lib/reading/reading';
import { LONGEST_WORD, type Refusal } from '../../lib/reading/taught';
import { isValue } from '../../lib/reading/taught-words';
import { type Meaning, STATUS_WORDINGS, WORDINGS } from '../../lib/reading/wordings';
import { learnWords } from '../../lib/store/words';

/** « Montrer à Cap »: the user shows a word of the page, sees what it would mean, and has it learnt or not. `means`: null for a status, which is chosen. */
export function TeachWord({ means, kind, onPoint }: { means: Meaning | null; kind: PageKind; onPoint: () => Promise<string | null> }) {
  const { say } = useWords();
  const [word, setWord] = useState<string | null>(null);
  const [status, setStatus] = useState<Meaning>('to-complete');
  const [refused, setRefused] = useState<Refusal['why'] | 'store' | null>(null);
  const about = means === null ? say('panel_teach_status') : WORDINGS[means];
  if (word === null) {
    return (
      <button
        type="button"
        className="link"
        data-teach={means ?? 'status'}
        onClick={() => void onPoint().then((shown) => setWord(shown && beforeValue(shown)))}
      >
        {say('panel_teach')} <span className="unseen">{about}</span>
      </button>
    );
  }
  const meaning = means ?? status;
  const close = () => {
    setRefused(null);
    setWord(null);
  };
  const learn = async () => {
    const refusal = await learnWords([{ word: word.trim(), means: meaning }], kind);
    if (refusal) return setRefused(refusal.why);
    await tellWords();
    close();
  };
  return (
    <section className="callout" aria-label={say('panel_teach')}>
      <label>
        {say('panel_teach_word')}{' '}
        <input value={word} maxLength={LONGEST_WORD} data-taught-word onChange={({ target }) => setWord(target.value)} />
      </label>
      {means === null && (
        <label>
          {say('panel_teach_status')}{' '}
          <select value={status} data-taught-status onChange={({ target }) => setStatus(target.value as Meaning)}>
            {Object.entries(STATUS_WORDINGS).map(([each, words]) => (
              <option key={each} value={each}>
                {words}
              </option>
            ))}
          </select>
        </label>
      )}
      <p>{say('panel_teach_would', [word, WORDINGS[meaning]])}</p>
      {refused && <p role="alert">{say(`panel_teach_refused_${refused}`)}</p>}
      <div className="buttons">
        <button type="button" data-learn onClick={() => void learn().catch(() => setRefused('store'))}>
          {say('panel_teach_learn')}
        </button>
        <button type="button" className="link" onClick={close}>
          {say('panel_teach_leave')}
        </button>
      </div>
    </section>
  );
}

/** « Dossier n° » of « Dossier n° RTPJTHIJVH »: the words that announce a value; all of them where none do. */
function beforeValue(shown: string): string {
  const parts = shown.split(' ');
  const at = parts.findIndex(isValue);
  return at > 0 ? parts.slice(0, at).join(' ') : shown;
}
