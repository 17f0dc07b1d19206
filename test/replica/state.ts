/** What the replica remembers while it runs: products, candidatures, the clock, the skin. Nothing is kept on disk. */
import { parisInstant } from '../../lib/segur/dates.ts';
import type { Renaming } from '../skins/renamed.ts';
import type { DispositifName } from '../../lib/segur/dispositifs.ts';
import type { Answers, Section } from './questions.ts';
import { ADDITIONAL_PROOFS, CHAPTERS, EDC_CHAPTERS, proofsOf } from './words/chapters.ts';
import type { ChapterWords, ProofWords } from './words/chapters.ts';
import { withCompany } from './words/company.ts';
import { DEMARCHES } from './words/demarches.ts';
import type { PrintedDeadlines } from './words/demarches.ts';
import { EDC_SECTIONS } from './words/edc.ts';
import { STEP1_SECTIONS } from './words/step1.ts';
import { initialStep2Answers, step2Sections } from './words/step2.ts';

/** A product of the catalogue. `reference` is four digits. */
export interface ReplicaProduct {
  reference: string;
  name: string;
  version: string;
  description: string;
}

/** A step that is a form. `draftSavedAt` is in ms. `refusal` and `errors` (by question name) are said once, on the next page. */
export interface FormStep {
  answers: Answers;
  status: 'to-complete' | 'in-progress' | 'submitted' | 'validated' | 'to-modify';
  draftSavedAt: number | null;
  refusal: string | null;
  errors: Record<string, string>;
}

/** A proof: what was given for it, and what the ANS said of it, round by round. `changed`: replaced since a modification was asked. */
export interface ReplicaProof extends ProofWords {
  given: string | null;
  verdict: 'conform' | 'to-modify' | null;
  requests: ReplicaRequest[];
  changed: boolean;
}

/** A request for a modification. `on`: YYYY-MM-DD. */
export interface ReplicaRequest {
  on: string;
  words: string;
}

/** A chapter on its way. `refusal` is said once, on the next page. */
export interface ReplicaChapter {
  words: ChapterWords;
  status: 'to-complete' | 'submitted' | 'to-modify' | 'validated';
  proofs: ReplicaProof[];
  refusal: string | null;
}

/** The states of Étape 4, in order. */
export const CONVENTION_STATES = ['upcoming', 'to-sign', 'signed', 'referenced'] as const;

/** One candidature. `dispositif` is null at the Espace de Confiance, which has a form, chapters and nothing else. */
export interface Candidature {
  number: string;
  dispositif: DispositifName | null;
  product: ReplicaProduct;
  charterAccepted: boolean;
  /** The SIREN that the forms print with the company's name; null where they show neither, as in the guides. */
  shownSiren: string | null;
  step1: FormStep;
  step2: FormStep;
  eligible: boolean;
  chapters: ReplicaChapter[];
  additional: ReplicaChapter | null;
  convention: (typeof CONVENTION_STATES)[number] | null;
  /** YYYY-MM-DD. */
  referencedOn: string | null;
}

/** How a page is sent: usually; as XHTML, which a browser parses as XML; or with a policy that gives it an origin of its own. */
export const SENT_AS = ['html', 'xhtml', 'sandboxed'] as const;
export type SentAs = (typeof SENT_AS)[number];

/** The whole of it. `productDraft` is the product being created; `clock` is the time it is there, in ms. */
export interface ReplicaState {
  skin: string;
  /** The words that the site has changed. */
  renamings: Renaming[];
  sentAs: SentAs;
  clock(): number;
  deadlines: Record<DispositifName, PrintedDeadlines>;
  products: ReplicaProduct[];
  productDraft: FormStep;
  candidatures: Candidature[];
}

/** A form nobody has touched yet. */
export function freshStep(answers: Answers = {}): FormStep {
  return { answers, status: 'to-complete', draftSavedAt: null, refusal: null, errors: {} };
}

/** A chapter without any proof yet. */
export function freshChapter(words: ChapterWords): ReplicaChapter {
  const proofs = proofsOf(words).map((proof) => ({ ...proof, given: null, verdict: null, requests: [], changed: false }));
  return { words, status: 'to-complete', proofs, refusal: null };
}

/** A new candidature of a product, before its charter. */
export function newCandidature(number: string, dispositif: DispositifName | null, product: ReplicaProduct): Candidature {
  return {
    number,
    dispositif,
    product,
    charterAccepted: dispositif === null,
    shownSiren: null,
    step1: freshStep(),
    step2: freshStep(dispositif === null ? {} : initialStep2Answers(dispositif)),
    eligible: false,
    chapters: (dispositif === null ? EDC_CHAPTERS : CHAPTERS[dispositif]).map(freshChapter),
    additional: null,
    convention: null,
    referencedOn: null,
  };
}

/** Adds the chapter « Preuves complémentaires », or takes it away. */
export function setAdditionalProofs(candidature: Candidature, wanted: boolean): void {
  candidature.additional = wanted ? freshChapter(ADDITIONAL_PROOFS) : null;
}

/** The official calendar's dates, of one's own to change. */
export function officialDeadlines(): ReplicaState['deadlines'] {
  return Object.fromEntries(DEMARCHES.map(({ dispositif, deadlines }) => [dispositif, { ...deadlines }])) as ReplicaState['deadlines'];
}

/** A clock that stands still at 14h19 in Paris on that day (YYYY-MM-DD), or the machine's for null. NaN never: a bad day is refused. */
export function clockAt(day: string | null): () => number {
  if (day === null) return Date.now;
  const instant = parisInstant(`${day}T14:19`);
  if (Number.isNaN(instant)) throw new Error(`« ${day} » is no day: write YYYY-MM-DD.`);
  return () => instant;
}

/** The candidature of that number, or undefined. */
export function candidatureNumbered(state: ReplicaState, number: string): Candidature | undefined {
  return state.candidatures.find((candidature) => candidature.number === number.toUpperCase());
}

/** "Produit test - v0.1 - 3323". */
export function productLabel({ name, version, reference }: ReplicaProduct): string {
  return `${name} - ${version} - ${reference}`;
}

/** "DUI vague 2", or "Guichet Editeur". */
export function demarcheLabel({ dispositif }: Candidature): string {
  return DEMARCHES.find((demarche) => demarche.dispositif === dispositif)?.label ?? 'Guichet Editeur';
}

/** The form of step 1 or 2, for what is answered now. */
export function sectionsOf(candidature: Candidature, step: 1 | 2): Section[] {
  if (candidature.dispositif === null) return EDC_SECTIONS;
  const sections =
    step === 1 ? STEP1_SECTIONS : step2Sections(candidature.dispositif, candidature.step2.answers, profilesReferenced(candidature));
  return candidature.shownSiren === null ? sections : withCompany(sections, step, candidature.shownSiren);
}

/** Whether a form may still be changed. */
export function isOpen(step: FormStep): boolean {
  return step.status !== 'submitted' && step.status !== 'validated';
}

/** The chapters, « Preuves complémentaires » last when it is there. */
export function allChapters(candidature: Candidature): ReplicaChapter[] {
  return candidature.additional === null ? candidature.chapters : [...candidature.chapters, candidature.additional];
}

/** The furthest step that is open, 1 to 4; a step sent back for modification shuts nothing after it. */
export function furthestStep({ dispositif, step1, eligible, convention }: Candidature): 1 | 2 | 3 | 4 {
  if (isOpen(step1) && step1.status !== 'to-modify') return 1;
  if (dispositif === null || !eligible) return 2;
  return convention === null ? 3 : 4;
}

/** "LGC vague 2 : LGC Général vague 2" for each vague 2 precedent that step 1 declares. */
function profilesReferenced({ step1: { answers } }: Candidature): string[] {
  if (answers.precedemment?.[0] !== 'Oui') return [];
  return Object.entries(answers)
    .filter(([name]) => /^precedents-\d+-dsr$/.test(name))
    .flatMap(([, dsrs]) => dsrs)
    .filter((dsr) => dsr.endsWith(' vague 2'))
    .map((dsr) => `${dsr} : ${dsr.replace(' vague 2', ' Général vague 2')}`);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A number of ten capital letters that no other candidature has; the same each time for the same count of candidatures. */
export function nextNumber(state: ReplicaState): string {
  let seed = 7919 * (state.candidatures.length + 1);
  return Array.from({ length: 10 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return LETTERS[seed % 26];
  }).join('');
}
