import type { CandidatureRow, Dossier } from '../../lib/store/rows';
import { rowOf } from '../../lib/store/changes';
import { minute, reading } from '../store/samples';

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
