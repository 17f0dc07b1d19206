import { SavedField } from '../../../components/SavedField';
import { LAST_DAY, LONGEST_INITIALS } from '../../../lib/reading/limits';
import { useWords } from '../../../components/words';
import type { ProofKey } from '../../../lib/store/proofs';
import { type ProofRow } from '../../../lib/store/user-rows';
import type { ProofActions } from './actions';

/** What the user says of a proof, a requirement or a chapter: a note, initials, a day; of a proof also the name of a file. */
export function OwnWords({ of, own, actions }: { of: ProofKey & { isProof: boolean }; own: ProofRow | undefined; actions: ProofActions }) {
  const { say } = useWords();
  const { chapter, proof, isProof } = of;
  const key = { chapter, proof };
  const write = (field: Parameters<ProofActions['onWriteProof']>[1]) => (text: string) => actions.onWriteProof(key, field, text);
  return (
    <div className="own-words">
      {isProof && <SavedField label={say('panel_proof_file')} value={own?.fileName ?? ''} onSave={write('fileName')} />}
      <SavedField label={say('panel_note')} isLong value={own?.note ?? ''} onSave={write('note')} />
      <div className="field-pair">
        <SavedField label={say('panel_initials')} value={own?.initials ?? ''} maxLength={LONGEST_INITIALS} onSave={write('initials')} />
        <label className="field">
          <span>{say('panel_due')}</span>
          <input
            type="date"
            max={LAST_DAY}
            value={own?.due ?? ''}
            onChange={(event) => actions.onChangeProofs([key], { due: event.target.value || null })}
          />
        </label>
      </div>
    </div>
  );
}

/** Unfolds what the user says of something. */
export function NoteToggle({ about, isOpen, onToggle }: { about: string; isOpen: boolean; onToggle: () => void }) {
  const { say } = useWords();
  return (
    <button
      type="button"
      className="link"
      aria-expanded={isOpen}
      aria-label={say('word_pair', [say('panel_note_proof'), about])}
      onClick={onToggle}
    >
      {say('panel_note_proof')}
    </button>
  );
}

/** It in a line, where it is folded and there is something. */
export function OwnLine({ own, initials, due }: { own: ProofRow | undefined; initials: string; due: string }) {
  const { say } = useWords();
  const said = [initials, due, own?.fileName && say('panel_your_file', [own.fileName]), own?.note].filter(Boolean).join(' · ');
  return said === '' ? null : <p className="small">{said}</p>;
}
