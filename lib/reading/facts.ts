import type { Finding, KnownCandidature, PageReading } from './reading';

/** What the forms say of a candidature and no other candidature needs to know. */
export interface FormFacts {
  /** "Dénomination commerciale" of step 1 and its NIL, and the other commercial names with theirs: `names` and `nils` are made of them. */
  mainName: string | null;
  mainNil: string | null;
  others: { name: string; nil: string }[];
  /** What step 1 says of a referencing under way on another dispositif; null while unknown. */
  inProgress: boolean | null;
  /** Whether a NIE is given at step 2 (the number itself is not kept); null while unknown. */
  nieGiven: boolean | null;
  /** Whether section 7 of step 2 holds a sworn statement; null while unknown. */
  attestationGiven: boolean | null;
  /** The days on which the mandates given to distributors end (section 5 of step 2), the earliest first; [] while unknown. */
  mandateEnds: string[];
}

/** The facts that one page can tell of a candidature as a whole; a key is absent when the page says nothing of it. */
export type Facts = Partial<
  FormFacts & Pick<KnownCandidature, 'candidateVersion' | 'precedents' | 'edcNru' | 'profiles' | 'components' | 'forecastDate'>
>;

/** A page as the store takes it in. */
export interface Report {
  reading: PageReading;
  findings: readonly Finding[];
  facts: Facts;
}
