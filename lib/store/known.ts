import type { KnownCandidature } from '../reading/reading';

/** The remembered facts of one candidature's row, without what the page prints of its progress. */
export function asKnown(row: KnownCandidature): KnownCandidature {
  return {
    number: row.number,
    guichet: row.guichet,
    dispositif: row.dispositif,
    product: row.product,
    candidateVersion: row.candidateVersion,
    names: row.names,
    nils: row.nils,
    precedents: row.precedents,
    edcNru: row.edcNru,
    profiles: row.profiles,
    components: row.components,
    forecastDate: row.forecastDate,
  };
}
