import { useState } from 'react';
import { useWords } from '../../../components/words';

/** Erases everything once its word has been typed. */
export function EraseAll({ onErase }: { onErase: () => void }) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const word = say('dash_erase_word');
  const isRight = typed.trim().toUpperCase() === word;
  return (
    <section className="card" aria-labelledby="erase">
      <h2 id="erase">{say('dash_erase')}</h2>
      <p>{say('dash_erase_what')}</p>
      <form
        className="erase"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isRight) return;
          onErase();
          setTyped('');
        }}
      >
        <label className="field">
          <span>{say('dash_erase_type', [word])}</span>
          <input type="text" autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
        </label>
        <button type="submit" className="danger" disabled={!isRight}>
          {say('dash_erase')}
        </button>
      </form>
    </section>
  );
}
