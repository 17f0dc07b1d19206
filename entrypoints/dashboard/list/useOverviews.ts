import { useLiveQuery } from 'dexie-react-hooks';
import type { Overview } from './overview';
import { byUrgency } from '../../../lib/candidature/outlook';
import { dossiersAt } from '../../../lib/store/dossiers';

/** Every candidature with its dates and what is next, the most pressing first, live; undefined while the store is being asked. `now`: Paris local time. */
export function useOverviews(now: string): Overview[] | undefined {
  return useLiveQuery(async () => {
    const all = await dossiersAt(now);
    return all
      .map(({ dossier: { candidature, chapters, pages }, deadlines, outlook }) => ({ candidature, chapters, pages, deadlines, outlook }))
      .sort(byUrgency);
  }, [now]);
}
