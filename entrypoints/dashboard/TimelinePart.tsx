import { useLiveQuery } from 'dexie-react-hooks';
import { titleOf } from '../../components/checklist/title';
import { Timeline } from '../../components/dashboard/Timeline';
import { laneOf } from '../../components/dashboard/timeline';
import { useWords } from '../../components/words';
import { deadlinesOf } from '../../lib/checklist/deadlines';
import { allChecklists } from '../../lib/dossiers';
import { allDossiers } from '../../lib/store/snapshot';
import { userDates } from '../../lib/store/userDates';
import { useNow } from '../hooks/useNow';

/** The dates of every candidature that is not archived. */
export function TimelinePart() {
  const { say } = useWords();
  const now = useNow();
  const lanes = useLiveQuery(async () => {
    const [dossiers, dates, lists] = await Promise.all([allDossiers(), userDates(), allChecklists(now)]);
    return dossiers
      .filter(({ candidature }) => !candidature.archived)
      .map((dossier) => {
        const { candidature } = dossier;
        const items = lists.get(candidature.number) ?? [];
        return laneOf({ candidature, deadlines: deadlinesOf(dossier, dates, now), items }, (item) => titleOf(item, say));
      });
  }, [now, say]);
  if (lanes === undefined) return <p aria-busy="true" />;
  return <Timeline lanes={lanes} today={now.slice(0, 10)} />;
}
