import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { firstToReference } from '../../../lib/candidature/sisters/first';
import { sistersOf } from '../../../lib/candidature/sisters/kin';
import { CandidatureReport } from './CandidatureReport';
import { hashOf } from '../route';
import { EmptyState } from '../../../components/EmptyState';
import { Notice } from '../../../components/Notice';
import { useWords } from '../../../components/words';
import { answersOf } from '../../../lib/store/answers';
import { allCandidatures } from '../../../lib/store/candidatures';
import { dossierAt } from '../../../lib/store/dossiers';
import { historyOf } from '../../../lib/store/history';
import { nameFiles, type ProofBefore, undoProofs } from '../../../lib/store/proofs';
import { FolderPart } from '../../folder/FolderPart';
import { useNow } from '../../hooks/useNow';

/** One candidature, to look at and to print, and the folder of its proofs; `isToPrint`: at once. `onFailed` hears why something could not be stored. */
export function ReportPart({ number, isToPrint, onFailed }: { number: string; isToPrint: boolean; onFailed: (error: unknown) => void }) {
  const { say } = useWords();
  const now = useNow();
  const [named, setNamed] = useState<ProofBefore[] | null>(null);
  const known = useLiveQuery(async () => {
    const [known, history, candidatures] = await Promise.all([dossierAt(number, now), historyOf(number), allCandidatures()]);
    if (!known) return null;
    const family = [known.dossier.candidature, ...sistersOf(known.dossier.candidature, candidatures)];
    const answers = Object.fromEntries(await Promise.all(family.map(async (each) => [each.number, await answersOf(each.number)] as const)));
    const today = now.slice(0, 10);
    const isSegur = known.dossier.candidature.guichet === 'segur';
    return {
      ...known,
      items: isSegur ? known.items : [],
      history,
      sisters: family.slice(1),
      first: firstToReference(family, answers, today),
    };
  }, [number, now]);
  const isDrawn = known !== undefined && known !== null;
  useEffect(() => {
    if (!isToPrint || !isDrawn) return;
    history.replaceState(null, '', hashOf('candidatures', number)); // a reload does not print again
    window.print();
  }, [isToPrint, isDrawn, number]);
  if (known === undefined) return <p aria-busy="true" />;
  if (known === null) {
    return (
      <EmptyState title={say('dash_report_unknown', [number])}>
        <a href={hashOf('candidatures')}>{say('dash_all_candidatures')}</a>
      </EmptyState>
    );
  }
  return (
    <>
      {named !== null && (
        <Notice
          text={say('panel_proofs_changed', [named.length])}
          action={{ label: say('word_undo'), run: () => void undoProofs(number, named).then(() => setNamed(null), onFailed) }}
          onClose={() => setNamed(null)}
        />
      )}
      <CandidatureReport {...known} today={now.slice(0, 10)} onPrint={() => window.print()} />
      {known.dossier.requirements.length > 0 && (
        <div className="card no-print">
          <FolderPart dossier={known.dossier} onNameFiles={(files) => void nameFiles(number, files).then(setNamed, onFailed)} />
        </div>
      )}
    </>
  );
}
