import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { sistersOf } from '../../lib/candidature/sisters/kin';
import { allCandidatures } from '../../lib/store/candidatures';
import type { CandidatureRow } from '../../lib/store/rows';

/** The candidatures of the same software, live; [] while the store is being asked. */
export function useSisters(candidature: CandidatureRow | undefined): CandidatureRow[] {
  const all = useLiveQuery(() => allCandidatures(), []);
  return useMemo(() => (all && candidature ? sistersOf(candidature, all) : []), [all, candidature]);
}
