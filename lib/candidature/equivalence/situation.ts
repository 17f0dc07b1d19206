/** What goes into the engine for héritage and équivalence, and what comes out. These shapes are the product's public contract. */
import type { Finding } from '../../reading/reading';
import type { DispositifName } from '../../segur/dispositifs';

/** A referencing that came before, or is under way elsewhere. */
export interface Precedent {
  nru: string;
  /** As the page says it: "MS1", "MS2 PDE", "LGC vague 2", "DSR-HOP-DPI-Va2"... */
  dsr: string;
  wave: 1 | 2;
  /** False while the referencing is still under way. */
  obtained: boolean;
  version: string | null;
  /** Profiles it was obtained with, as printed after the colon. */
  profiles: string[];
  /** Whether its composant principal is that of the candidate; null when nobody said. */
  sameMainComponent: boolean | null;
  /** Its commercial name, where known: another name than the candidate's makes case 2A of case 1A. */
  name?: string | null | undefined;
}

/** An additional component. `isNew` is said with respect to the root; null when nobody said. */
export interface Component {
  name: string;
  /** Chapters of the REM ticked for it. */
  chapters: string[];
  isNew: boolean | null;
}

/** One vague 2 candidature, as far as héritage and équivalence care. */
export interface Situation {
  dispositif: DispositifName;
  version: string | null;
  /** Commercial names, the main one first. */
  names: string[];
  /** As printed after the colon: "PA", "PDE", "Profil Général". */
  profiles: string[];
  precedents: Precedent[];
  components: Component[];
  /** Whether the Proxy e-santé is another than the root's; null when nobody said. */
  newProxy: boolean | null;
  /** YYYY-MM-DD, in Paris. */
  today: string;
  /** Date 2 by all that names it, Paris local time or a day; the calendar's where it was not told. */
  date2?: string | null | undefined;
}

/** What is left to file: all of it; only what is not common with the root; nothing. */
export type Share = 'all' | 'not-common' | 'none';

/** What is left to file for one profile, or for one chapter that a new component touches. */
export interface ProofShare {
  part: 'profile' | 'chapter';
  name: string;
  wave1: Share;
  wave2: Share;
}

/** The cases of the ANS webinar of 19 February 2026. A: the root is on another dispositif; B: on the same one. */
export type EquivalenceCase = 'none' | '1A' | '2A' | '3A' | '1B' | '2B';

/** Whether équivalence applies. `later`: once the root is referenced, before Date 2. */
export type Equivalence = 'applies' | 'later' | 'no' | 'unknown';

/** Whether a vague 1 referencing is inherited. */
export interface HeritageLine {
  nru: string;
  dsr: string;
  applies: 'yes' | 'no' | 'unknown';
}

/** Where a step is done. */
export type StepPlace = 'step1' | 'step2' | 'step3' | 'messagerie' | 'edc-psc' | 'cnda';

/** One thing to do, with where it is written. */
export interface Step {
  where: StepPlace;
  text: string;
  source: string;
  confidence: 'stated' | 'inferred';
}

/** What héritage and équivalence mean for one candidature. */
export interface Assessment {
  case: EquivalenceCase;
  equivalence: Equivalence;
  /** NRU of the root; null when no precedent can be one. */
  root: string | null;
  /** One line per vague 1 precedent, sorted by DSR then NRU. */
  heritage: HeritageLine[];
  proofs: ProofShare[];
  attestation: { expected: boolean; declares: string[] };
  steps: Step[];
  findings: Finding[];
  /** What the ANS documents do not say. */
  openQuestions: string[];
}
