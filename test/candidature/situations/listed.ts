import { checklistFor } from '../../../lib/candidature/checklist/checklist';
import { deadlinesOf } from '../../../lib/candidature/deadlines';
import type { Situation } from '../../../lib/candidature/equivalence/situation';
import { situationOf } from '../../../lib/candidature/situation';
import type { CandidatureRow } from '../../../lib/store/rows';
import type { DateName } from '../../../lib/segur/official-dates';
import { dossier } from '../checklist/samples';

/** The candidature of which a situation tells, as its pages would have been read: both forms, nothing submitted. */
function candidatureOf({ dispositif, version, names, profiles, precedents, components }: Situation): Partial<CandidatureRow> {
  return {
    dispositif,
    candidateVersion: version,
    names,
    profiles,
    precedents: precedents.map(({ nru, dsr, wave, obtained, version: known }) => ({ nru, dsr, wave, obtained, version: known })),
    components: components.map(({ name, chapters }) => ({ name, chapters })),
    inProgress: precedents.some(({ obtained }) => !obtained),
    steps: [1, 2].map((number) => ({ number: number as 1 | 2, name: `Étape ${number}`, status: 'to-complete', raw: 'A compléter' })),
  };
}

/** The items of its checklist on that day. */
export function itemsOf(situation: Situation) {
  const known = dossier(candidatureOf(situation));
  const now = `${situation.today}T09:30`;
  const deadlines = deadlinesOf(known, [], now);
  const named = (name: DateName) => deadlines.find(({ date }) => date === name) ?? null;
  return checklistFor(situationOf(known, null, { date1: named('date1'), date2: named('date2'), date3: named('date3') }), now);
}
