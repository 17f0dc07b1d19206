import { useLiveQuery } from 'dexie-react-hooks';
import { deadlinesOf } from '../../lib/checklist/deadlines';
import { checklistOf } from '../../lib/dossiers';
import { dossierOf } from '../../lib/store/candidatures';
import { historyOf, newsOf } from '../../lib/store/history';
import { userDates } from '../../lib/store/userDates';

/** Everything the panel shows of one candidature, live; undefined while the store is being asked. `now`: Paris local time. */
export function useDossier(number: string | undefined, now: string) {
  return useLiveQuery(async () => {
    if (number === undefined) return undefined;
    const dossier = await dossierOf(number);
    if (!dossier) return undefined;
    const [items, news, history, dates] = await Promise.all([checklistOf(number, now), newsOf(number), historyOf(number), userDates()]);
    return { dossier, items, news, history, deadlines: deadlinesOf(dossier, dates, now) };
  }, [number, now]);
}
