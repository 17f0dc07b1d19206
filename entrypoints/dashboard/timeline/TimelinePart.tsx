import { useLiveQuery } from 'dexie-react-hooks';
import { titleOf } from '../../../components/item-title';
import { Timeline } from './Timeline';
import { laneOf } from './timeline';
import { useWords } from '../../../components/words';
import { readSettings } from '../../../lib/browser/settings';
import { latestStarts } from '../../../lib/candidature/backward-plan';
import { byUrgency } from '../../../lib/candidature/outlook';
import { milestonesOf } from '../../../lib/candidature/milestones';
import { dossiersAt } from '../../../lib/store/dossiers';
import { historyOf } from '../../../lib/store/history';
import { useNow } from '../../hooks/useNow';

/** The dates of every candidature that is not archived, the most pressing first. */
export function TimelinePart() {
  const { say } = useWords();
  const now = useNow();
  const lanes = useLiveQuery(async () => {
    const [all, { leadDays }] = await Promise.all([dossiersAt(now), readSettings()]);
    const open = all
      .filter(({ dossier }) => !dossier.candidature.archived)
      .sort((a, b) => byUrgency({ ...a.dossier, ...a }, { ...b.dossier, ...b }));
    return Promise.all(
      open.map(async ({ dossier, edc, items, deadlines }) => {
        const { candidature } = dossier;
        const milestones = milestonesOf(items, edc ? { dossier: edc, history: await historyOf(edc.candidature.number) } : null);
        const starts = latestStarts(deadlines, items, leadDays, now);
        return laneOf(
          { candidature, deadlines, items, milestones, starts },
          (item) => titleOf(item, say),
          ({ lead }) => say(`lead_${lead}`),
        );
      }),
    );
  }, [now, say]);
  if (lanes === undefined) return <p aria-busy="true" />;
  return <Timeline lanes={lanes} now={now} />;
}
