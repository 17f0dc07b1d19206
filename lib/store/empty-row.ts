import type { Guichet } from '../reading/reading';
import type { CandidatureRow } from './rows';

/** A candidature of which nothing is known but its number. `at`: when it was first read, "" for never. */
export function emptyRow(number: string, guichet: Guichet, at: string): CandidatureRow {
  return {
    number,
    guichet,
    dispositif: null,
    product: null,
    candidateVersion: null,
    names: [],
    nils: [],
    precedents: [],
    edcNru: { lps: null, proxy: null },
    profiles: [],
    components: [],
    forecastDate: null,
    mainName: null,
    mainNil: null,
    others: [],
    inProgress: null,
    nieGiven: null,
    attestationGiven: null,
    mandateEnds: [],
    status: null,
    steps: [],
    deadlines: [],
    totals: null,
    convention: null,
    url: '',
    firstReadAt: at,
    readAt: at,
    archived: false,
    updatedAt: '',
    deleted: false,
  };
}
