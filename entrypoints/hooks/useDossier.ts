import { useLiveQuery } from 'dexie-react-hooks';
import { dossierAt } from '../../lib/store/dossiers';
import { historyOf, newsOf } from '../../lib/store/history';

/** Everything the panel shows of one candidature, live; undefined while the store is being asked. `now`: Paris local time. */
export function useDossier(number: string, now: string) {
  return useLiveQuery(async () => {
    const [known, news, history] = await Promise.all([dossierAt(number, now), newsOf(number), historyOf(number)]);
    return known && { ...known, news, history };
  }, [number, now]);
}
