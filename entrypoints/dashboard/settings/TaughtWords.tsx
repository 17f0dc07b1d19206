import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { saidDate } from '../../../components/said-dates';
import { useWords } from '../../../components/words';
import { tellWords } from '../../../lib/browser/words';
import { wordsFile, wordsText } from '../../../lib/reading/taught';
import { nameOfMeaning } from '../../../lib/reading/wordings';
import { forgetWord, learnWords, wordRows } from '../../../lib/store/words';
import { download } from '../../hooks/download';

/** The words that the user has taught to Cap, each to be forgotten; a list of them is read from a file and saved as one. */
export function TaughtWords({ onFailed }: { onFailed: (error: unknown) => void }) {
  const words = useWords();
  const { say } = words;
  const rows = useLiveQuery(() => wordRows(), []) ?? [];
  const [refused, setRefused] = useState<{ why: string; word: string } | null>(null);

  async function take(file: File): Promise<void> {
    const read = wordsFile(await file.text());
    const fault = 'fault' in read ? read.fault : await learnWords(read.words, null);
    setRefused(fault && { why: fault.why, word: 'word' in fault ? (fault.word ?? '') : '' });
    if (!fault) await tellWords();
  }

  function save(): void {
    download('mots.json', wordsText(rows), 'application/json');
  }

  return (
    <section className="card" aria-labelledby="taught-words">
      <h2 id="taught-words">{say('dash_words')}</h2>
      <p className="small">{say('dash_words_why')}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.word}>
            {say('dash_words_line', [row.word, nameOfMeaning(row.means)])}{' '}
            <span className="small">
              {say(row.kind ? 'dash_words_shown' : 'dash_words_brought', [saidDate(row.updatedAt.slice(0, 10), words)])}
            </span>{' '}
            <button type="button" onClick={() => void forgetWord(row).then(tellWords).catch(onFailed)}>
              {say('dash_words_forget')} <span className="unseen">{row.word}</span>
            </button>
          </li>
        ))}
      </ul>
      {refused && <p role="alert">{say(`dash_words_refused_${REASONS[refused.why] ?? 'word'}`, [refused.word])}</p>}
      <label className="field">
        <span>{say('dash_words_open')}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void take(file).catch(onFailed);
            target.value = '';
          }}
        />
      </label>
      {rows.length > 0 && (
        <div className="buttons">
          <button type="button" onClick={save}>
            {say('dash_words_save')}
          </button>
        </div>
      )}
    </section>
  );
}

/** Why a file is no list of words; all else is about one of its words. */
const REASONS: Record<string, string> = { json: 'file', format: 'file', words: 'file', version: 'version', many: 'many' };
