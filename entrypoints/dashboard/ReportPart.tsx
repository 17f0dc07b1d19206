import { useLiveQuery } from 'dexie-react-hooks';
import { CandidatureReport } from '../../components/dashboard/CandidatureReport';
import { hashOf } from '../../components/dashboard/route';
import { EmptyState } from '../../components/EmptyState';
import { useWords } from '../../components/words';
import { deadlinesOf } from '../../lib/checklist/deadlines';
import { checklistOf } from '../../lib/dossiers';
import { dossierOf } from '../../lib/store/candidatures';
import { historyOf } from '../../lib/store/history';
import { userDates } from '../../lib/store/userDates';
import { useNow } from '../hooks/useNow';

/** One candidature, to look at and to print. */
export function ReportPart({ number }: { number: string }) {
  const { say } = useWords();
  const now = useNow();
  const known = useLiveQuery(async () => {
    const dossier = await dossierOf(number);
    if (!dossier) return null;
    const isSegur = dossier.candidature.guichet === 'segur';
    const [items, history, dates] = await Promise.all([isSegur ? checklistOf(number, now) : [], historyOf(number), userDates()]);
    return { dossier, items, history, deadlines: deadlinesOf(dossier, dates, now) };
  }, [number, now]);
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
