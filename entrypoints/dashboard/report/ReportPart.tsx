import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { CandidatureReport } from './CandidatureReport';
import { hashOf } from '../route';
import { EmptyState } from '../../../components/EmptyState';
import { useWords } from '../../../components/words';
import { dossierAt } from '../../../lib/store/dossiers';
import { historyOf } from '../../../lib/store/history';
import { useNow } from '../../hooks/useNow';

/** One candidature, to look at and to print; `isToPrint`: at once. */
export function ReportPart({ number, isToPrint }: { number: string; isToPrint: boolean }) {
  const { say } = useWords();
  const now = useNow();
  const known = useLiveQuery(async () => {
    const [known, history] = await Promise.all([dossierAt(number, now), historyOf(number)]);
    if (!known) return null;
    const isSegur = known.dossier.candidature.guichet === 'segur';
    return { ...known, items: isSegur ? known.items : [], history };
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
  return <CandidatureReport {...known} today={now.slice(0, 10)} onPrint={() => window.print()} />;
}
