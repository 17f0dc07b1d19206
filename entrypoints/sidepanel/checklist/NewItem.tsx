import { useState } from 'react';
import type { Counter } from '../../../lib/candidature/checklist/item';
import { useWords } from '../../../components/words';

const COUNTERS: readonly Counter[] = ['segur', 'isc', 'convergence', 'edc-psc', 'cnda', 'gazelle', 'motco2', 'yousign'];

/** Adds an item of the user's own. */
export function NewItem({ onAdd }: { onAdd: (title: string, counter: Counter) => void }) {
  const { say } = useWords();
  const [title, setTitle] = useState('');
  const [counter, setCounter] = useState<Counter>('segur');
  return (
    <form
      className="new-item"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() === '') return;
        onAdd(title.trim(), counter);
        setTitle('');
      }}
    >
      <h3>{say('panel_new_item')}</h3>
      <label className="field">
        <span>{say('panel_new_item_title')}</span>
        <input type="text" value={title} maxLength={300} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <div className="field-pair">
        <label className="field">
          <span>{say('panel_filter_counter')}</span>
          <select value={counter} onChange={(event) => setCounter(event.target.value as Counter)}>
            {COUNTERS.map((name) => (
              <option key={name} value={name}>
                {say(`word_counter_${name.replace('-', '_')}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{say('panel_add_item')}</button>
      </div>
    </form>
  );
}
