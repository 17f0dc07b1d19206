import type { CandidatureRow, Dossier } from '../../../lib/store/rows';
import { rowOf } from '../../../lib/store/changes';
import type { ChecklistItem } from '../../../lib/candidature/checklist/item';
import type { Situation } from '../../../lib/candidature/situation';
import { dossierAt } from '../../../lib/store/dossiers';
import type { Database } from '../../../lib/store/db';
import { deadline } from '../deadline';
import { minute, reading } from '../../store/samples';

/** A dossier of a DUI candidature, with what is given. */
export function dossier(candidature: Partial<CandidatureRow> = {}, parts: Partial<Dossier> = {}): Dossier {
  const row = rowOf(undefined, reading(), {}, candidature.number ?? 'RTPJTHIJVH', minute(0));
  return {
    candidature: { ...row, ...candidature },
    chapters: [],
    requirements: [],
    pages: [],
    counts: [],
    items: [],
    proofs: [],
    ...parts,
  };
}

/** The checklist of one candidature at a moment (Paris local time), as the panel asks for it; [] for one that is not known. */
export async function checklistOf(number: string, now: string, database?: Database): Promise<ChecklistItem[]> {
  return (await dossierAt(number, now, database))?.items ?? [];
}

/** The three dates as a candidature of November 2026 has them: the first passed without being met, the others to come. */
export const DATES: Situation['dates'] = {
  date1: deadline({ date: 'date1', at: '2026-10-01T12:00', daysLeft: -51, isPast: true }),
  date2: deadline(),
  date3: deadline({ date: 'date3', at: '2028-03-15T12:00', daysLeft: 480 }),
};
