import { useLiveQuery } from 'dexie-react-hooks';
import type { Overview } from '../../components/dashboard/overview';
import { deadlinesOf } from '../../lib/checklist/deadlines';
import { allChecklists } from '../../lib/dossiers';
import { allDossiers } from '../../lib/store/snapshot';
import { userDates } from '../../lib/store/userDates';

/** Every candidature with its dates and late items, live; undefined while the store is being asked. `now`: Paris local time. */
export function useOverviews(now: string): Overview[] | undefined {
  return useLiveQuery(async () => {
    const [dossiers, dates, lists] = await Promise.all([allDossiers(), userDates(), allChecklists(now)]);
    return dossiers.map((dossier) => ({
      candidature: dossier.candidature,
      chapters: dossier.chapters,
      pages: dossier.pages,
      deadlines: deadlinesOf(dossier, dates, now),
      late: lists.get(dossier.candidature.number)?.filter(({ state }) => state === 'late').length ?? 0,
    }));
  }, [now]);
}
