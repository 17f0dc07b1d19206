import { useLiveQuery } from 'dexie-react-hooks';
import { titleOf } from '../../components/checklist/title';
import { Timeline } from '../../components/dashboard/Timeline';
import { laneOf } from '../../components/dashboard/timeline';
import { useWords } from '../../components/words';
import { deadlinesOf } from '../../lib/checklist/deadlines';
import { milestonesOf } from '../../lib/checklist/milestones';
import { allChecklists, edcOf } from '../../lib/dossiers';
import { historyOf } from '../../lib/store/history';
import { allDossiers } from '../../lib/store/snapshot';
import { userDates } from '../../lib/store/userDates';
import { useNow } from '../hooks/useNow';

/** The dates of every candidature that is not archived. */
export function TimelinePart() {
  const { say } = useWords();
  const now = useNow();
  const lanes = useLiveQuery(async () => {
    const [dossiers, dates, lists] = await Promise.all([allDossiers(), userDates(), allChecklists(now)]);
    const all = dossiers.map(({ candidature }) => candidature);
    const open = dossiers.filter(({ candidature }) => !candidature.archived);
    return Promise.all(
      open.map(async (dossier) => {
        const { candidature } = dossier;
        const items = lists.get(candidature.number) ?? [];
        const edc = dossiers.find((other) => other.candidature.number === edcOf(dossier, all)?.number);
        const milestones = milestonesOf(items, edc ? { dossier: edc, history: await historyOf(edc.candidature.number) } : null);
        return laneOf({ candidature, deadlines: deadlinesOf(dossier, dates, now), items, milestones }, (item) => titleOf(item, say));
      }),
    );
  }, [now, say]);
  if (lanes === undefined) return <p aria-busy="true" />;
  return <Timeline lanes={lanes} today={now.slice(0, 10)} />;
}
