import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { firstToReference } from '../../../lib/candidature/sisters/first';
import { sistersOf } from '../../../lib/candidature/sisters/kin';
import { CandidatureReport } from './CandidatureReport';
import { hashOf } from '../route';
import { EmptyState } from '../../../components/EmptyState';
import { useWords } from '../../../components/words';
import { answersOf } from '../../../lib/store/answers';
import { allCandidatures } from '../../../lib/store/candidatures';
import { dossierAt } from '../../../lib/store/dossiers';
import { historyOf } from '../../../lib/store/history';
import { useNow } from '../../hooks/useNow';

/** One candidature, to look at and to print; `isToPrint`: at once. */
export function ReportPart({ number, isToPrint }: { number: string; isToPrint: boolean }) {
  const { say } = useWords();
  const now = useNow();
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
  return <CandidatureReport {...known} today={now.slice(0, 10)} onPrint={() => window.print()} />;
}
