import { useState } from 'react';
import { LAST_DAY, LONGEST_INITIALS } from '../../../lib/reading/limits';
import { useWords } from '../../../components/words';
import type { ProofLine } from '../../../lib/candidature/proofs';
import { takeFocus } from '../../hooks/take-focus';
import { useUnfolding } from '../useUnfolding';
import type { ProofActions } from './actions';

/** Gives the proofs shown to somebody, with a day where one is set, or ticks all of them: one gesture, which can be undone. */
export function ForMany({ lines, actions }: { lines: ProofLine[]; actions: ProofActions }) {
  const { say } = useWords();
  const { isOpen, id, fold, button } = useUnfolding();
  const [initials, setInitials] = useState('');
  const [due, setDue] = useState('');
  const keys = lines.map(({ chapter, proof }) => ({ chapter, proof }));
  return (
    <>
      <button type="button" className="link" {...button}>
        {say('panel_give_many', [lines.length])}
      </button>
      {isOpen && (
        <form
          id={id}
          className="for-many"
          onSubmit={(event) => {
            event.preventDefault();
            actions.onChangeProofs(keys, { initials, ...(due !== '' && { due }) });
            fold();
          }}
        >
          <div className="field-pair">
            <label className="field">
              <span>{say('panel_initials')}</span>
              <input
                ref={takeFocus}
                type="text"
                maxLength={LONGEST_INITIALS}
                value={initials}
                onChange={(event) => setInitials(event.target.value)}
              />
            </label>
            <label className="field">
              <span>{say('panel_due')}</span>
              <input type="date" max={LAST_DAY} value={due} onChange={(event) => setDue(event.target.value)} />
            </label>
          </div>
          <div className="buttons">
            <button type="submit" className="primary">
              {say('panel_give')}
            </button>
            <button
              type="button"
              onClick={() => {
                actions.onChangeProofs(keys, { done: true });
                fold();
              }}
            >
              {say('panel_tick_many')}
            </button>
          </div>
        </form>
      )}
    </>
  );
}
