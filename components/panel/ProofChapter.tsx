import { useState } from 'react';
import { Button } from 'react-aria-components';
import { parisLocal } from '../../lib/dates';
import type { ChapterRow, Dossier, HistoryRow, RequirementRow } from '../../lib/store/rows';
import { ChapterBar } from '../ChapterBar';
import { SavedField } from '../SavedField';
import { Chip } from '../StatusChip';
import { saidInstant } from '../said-dates';
import { useWords } from '../words';

/** What the user can do about proofs. */
export interface ProofActions {
  onNoteProof(chapter: string, proof: string, note: string): void;
  onNameFile(chapter: string, proof: string, fileName: string): void;
}

/** One chapter; unfolded, the requirements seen on its page, each with the user's note and own file name per proof. */
export function ProofChapter({
  chapter,
  dossier,
  history,
  actions,
}: {
  chapter: ChapterRow;
  dossier: Dossier;
  history: HistoryRow[];
  actions: ProofActions;
}) {
  const words = useWords();
  const { say } = words;
  const [isOpen, setOpen] = useState(false);
  const asked = history.find(({ subject, name, status }) => subject === 'chapter' && name === chapter.name && status === 'to-modify');
  const requirements = dossier.requirements.filter((requirement) => requirement.chapter === chapter.name);
  return (
    <>
      <ChapterBar chapter={chapter} />
      {chapter.status === 'to-modify' && asked && (
        <p className="small">{say('panel_asked_on', [saidInstant(asked.at, words, parisLocal)])}</p>
      )}
      <Button
        className="link"
        aria-expanded={isOpen}
        aria-label={`${say('panel_proofs')} : ${chapter.name}`}
        onPress={() => setOpen(!isOpen)}
      >
        {say(isOpen ? 'panel_hide_proofs' : 'panel_proofs')}
      </Button>
      {isOpen && requirements.length === 0 && <p className="small">{say('panel_no_requirements')}</p>}
      {isOpen && requirements.length > 0 && (
        <ul className="requirements">
          {requirements.map((requirement) => (
            <li key={requirement.id}>
              <Requirement requirement={requirement} chapter={chapter} notes={dossier.proofs} actions={actions} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Requirement({
  requirement,
  chapter,
  notes,
  actions,
}: {
  requirement: RequirementRow;
  chapter: ChapterRow;
  notes: Dossier['proofs'];
  actions: ProofActions;
}) {
  const { say } = useWords();
  const { id, title, loaded, total } = requirement;
  const proofs = requirement.proofs.length > 0 ? requirement.proofs : [id];
  return (
    <>
      <p className="chapter-head">
        <span className="chapter-name">
          {id}
          {title && ` · ${title}`}
        </span>
        <span className="count">{`${loaded}/${total}`}</span>
      </p>
      {proofs.map((proof) => {
        const own = notes.find((row) => row.chapter === chapter.name && row.proof === proof);
        return (
          <fieldset key={proof} className="proof">
            <legend>
              {proof} <ProofState chapter={chapter} isLoaded={total > 0 && loaded >= total} isReady={Boolean(own?.fileName)} />
            </legend>
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
          </fieldset>
        );
      })}
    </>
  );
}

/** How far a proof is: the chapter's word where it was sent, else what the requirement's counter or the user's own file says. */
function ProofState({ chapter, isLoaded, isReady }: { chapter: ChapterRow; isLoaded: boolean; isReady: boolean }) {
  const { say } = useWords();
  if (chapter.status === 'validated') return <Chip tone="ok">{say('word_proof_validated')}</Chip>;
  if (chapter.status === 'submitted' || chapter.status === 'received') return <Chip tone="accent">{say('word_proof_submitted')}</Chip>;
  if (isLoaded) return <Chip tone="accent">{say('word_proof_loaded')}</Chip>;
  return isReady ? <Chip tone="warning">{say('word_proof_ready')}</Chip> : <Chip tone="neutral">{say('word_proof_to_find')}</Chip>;
}
