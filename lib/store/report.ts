import type { Finding, PageReading } from '../page/reading';
import type { CandidatureRow } from './rows';

/** The facts that one page can tell of a candidature as a whole; a key is absent when the page says nothing of it. */
export type Facts = Partial<
  Pick<
    CandidatureRow,
    | 'mainName'
    | 'mainNil'
    | 'others'
    | 'candidateVersion'
    | 'precedents'
    | 'inProgress'
    | 'edcNru'
    | 'nieGiven'
    | 'attestationGiven'
    | 'mandateEnds'
    | 'profiles'
    | 'components'
    | 'forecastDate'
  >
>;

/** A page as the store takes it in. */
export interface Report {
  reading: PageReading;
  findings: readonly Finding[];
  facts: Facts;
}
