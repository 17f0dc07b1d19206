import { useState } from 'react';
import type { Dossier, HistoryRow } from '../../../lib/store/rows';
import { isReadyToSubmit } from '../../../lib/segur/statuses';
import { EmptyState } from '../../../components/EmptyState';
import { Fold } from '../../../components/Fold';
import { useWords } from '../../../components/words';
import { ChangeList } from '../NewsList';
import { ProofChapter, type ProofActions } from './ProofChapter';

type Chapter = Dossier['chapters'][number];

/** The chapters with their proofs, those to be modified first, then those that only wait to be submitted; and everything that changed. */
export function Proofs({ dossier, history, actions }: { dossier: Dossier; history: HistoryRow[]; actions: ProofActions }) {
  const { say } = useWords();
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const { totals } = dossier.candidature;
  return (
    <>
      {totals && (
        <p className="totals">{say('panel_totals', [totals.chaptersSubmitted, totals.chapters, totals.proofsSubmitted, totals.proofs])}</p>
      )}
      {dossier.chapters.length === 0 ? (
        <EmptyState title={say('panel_no_chapters')}>
          <p>{say('panel_no_chapters_why')}</p>
        </EmptyState>
      ) : (
        <ul className="chapters">
          {[...dossier.chapters]
            .sort((a, b) => rankOf(a) - rankOf(b))
            .map((chapter) => (
              <li key={chapter.name}>
                <ProofChapter chapter={chapter} dossier={dossier} history={history} actions={actions} />
              </li>
            ))}
        </ul>
      )}
      {history.length > 0 && (
        <Fold
          title={<span className="fold-name">{say('panel_history', [history.length])}</span>}
          isOpen={isHistoryOpen}
          onToggle={setHistoryOpen}
        >
          <ChangeList changes={history} />
        </Fold>
      )}
    </>
  );
}

function rankOf(chapter: Chapter): number {
  if (chapter.status === 'to-modify') return 0;
  if (isReadyToSubmit(chapter)) return 1;
  return (
    ['in-progress', 'to-complete', 'unknown', 'not-open', 'awaiting-planning', 'submitted', 'received', 'validated'].indexOf(
      chapter.status,
    ) + 2
  );
}
