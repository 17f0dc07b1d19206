import { useState } from 'react';
import { parisLocal } from '../../../lib/segur/dates';
import type { ChapterRow, Dossier, HistoryRow, RequirementRow } from '../../../lib/store/rows';
import { ChapterBar } from '../../../components/ChapterBar';
import { saidInstant } from '../../../components/said-dates';
import { useWords } from '../../../components/words';
import { ProofNote } from './ProofNote';

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
  const toggle = say(isOpen ? 'panel_hide_proofs' : 'panel_proofs');
  const requirements = dossier.requirements.filter((requirement) => requirement.chapter === chapter.name);
  return (
    <>
      <ChapterBar chapter={chapter} />
      {chapter.status === 'to-modify' && asked && (
        <p className="small">{say('panel_asked_on', [saidInstant(asked.at, words, parisLocal)])}</p>
      )}
      <button
        type="button"
        className="link"
        aria-expanded={isOpen}
        aria-label={`${toggle} : ${chapter.name}`}
        onClick={() => setOpen(!isOpen)}
      >
        {toggle}
      </button>
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
  const isInPart = loaded > 0 && loaded < total; // nothing read says which ones
  const proofs = requirement.proofs.length > 0 ? requirement.proofs : [id];
  return (
    <>
      <div className="requirement-head">
        <h4>{title ? `${id} · ${title}` : id}</h4>
        <span className="count">{isInPart ? say('panel_loaded_some', [loaded, total]) : `${loaded}/${total}`}</span>
      </div>
      {proofs.map((proof) => (
        <ProofNote
          key={proof}
          proof={proof}
          chapter={chapter}
          own={notes.find((row) => row.chapter === chapter.name && row.proof === proof)}
          loaded={isInPart ? 'unknown' : total > 0 && loaded >= total ? 'yes' : 'no'}
          actions={actions}
        />
      ))}
    </>
  );
}
