import { isSubmitted, isValidated } from '../../../lib/segur/statuses';
import { useState } from 'react';
import type { ChapterRow, Dossier } from '../../../lib/store/rows';
import { SavedField } from '../../../components/SavedField';
import { Chip } from '../../../components/StatusChip';
import { useWords } from '../../../components/words';
import type { ProofActions } from './ProofChapter';

/** Whether a proof is loaded; `unknown` where only some of its requirement's are. */
export type Loaded = 'yes' | 'no' | 'unknown';

/** One proof: how far it is, the user's own file name and note, and the fields to change them once asked for. */
export function ProofNote({
  proof,
  chapter,
  own,
  loaded,
  actions,
}: {
  proof: string;
  chapter: ChapterRow;
  own: Dossier['proofs'][number] | undefined;
  loaded: Loaded;
  actions: ProofActions;
}) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="proof">
      <p className="chapter-head">
        {proof} <ProofState chapter={chapter} loaded={loaded} isReady={Boolean(own?.fileName)} />
        <button
          type="button"
          className="link"
          aria-expanded={isOpen}
          aria-label={`${say('panel_note_proof')} : ${proof}`}
          onClick={() => setOpen(!isOpen)}
        >
          {say('panel_note_proof')}
        </button>
      </p>
      {!isOpen && (own?.fileName || own?.note) && <p className="small">{[own.fileName, own.note].filter(Boolean).join(' · ')}</p>}
      {isOpen && (
        <>
          <SavedField
            label={say('panel_proof_file')}
            value={own?.fileName ?? ''}
            onSave={(name) => actions.onNameFile(chapter.name, proof, name)}
          />
          <SavedField
            label={say('panel_note')}
            isLong
            value={own?.note ?? ''}
            onSave={(note) => actions.onNoteProof(chapter.name, proof, note)}
          />
        </>
      )}
    </div>
  );
}

/** How far a proof is: the chapter's word where it was sent, else what the requirement's counter or the user's own file says. */
function ProofState({ chapter, loaded, isReady }: { chapter: ChapterRow; loaded: Loaded; isReady: boolean }) {
  const { say } = useWords();
  if (isValidated(chapter.status)) return <Chip tone="ok">{say('word_proof_validated')}</Chip>;
  if (isSubmitted(chapter.status)) return <Chip tone="accent">{say('word_proof_submitted')}</Chip>;
  if (loaded === 'yes') return <Chip tone="accent">{say('word_proof_loaded')}</Chip>;
  if (loaded === 'unknown') return <Chip tone="neutral">{say('word_proof_unknown')}</Chip>;
  return isReady ? <Chip tone="warning">{say('word_proof_ready')}</Chip> : <Chip tone="neutral">{say('word_proof_to_find')}</Chip>;
}
