/** Where a solution comes from while Étape 1, which declares it, was never read: what the user says of it. Pure. */
import type { KnownCandidature, KnownPrecedent, PageKind } from '../../reading/reading';
import { waveOfDsr } from '../../segur/dsr';
import { type Answers, ask, type Question, words, yesNo } from './from-known';

/** What the user says of earlier referencings. */
export interface ToldOrigin {
  /** `none`: there is none; `some`: there is one, told well enough to judge; `unknown`: nothing can be said yet. */
  before: 'none' | 'some' | 'unknown';
  /** The candidature with what was told. */
  known: KnownCandidature;
  /** What is asked in place of Étape 1, answered or not. */
  asks: Question[];
}

/** Whether what Étape 1 declares was read, on its form, its recap or a page that repeats it. `pages`: the pages of the candidature that were read. */
export function isOriginRead(
  { inProgress, precedents }: Pick<KnownCandidature, 'precedents'> & { inProgress: boolean | null },
  pages: readonly { kind: PageKind }[],
): boolean {
  return inProgress !== null || precedents.length > 0 || pages.some(({ kind }) => kind === 'step1-form' || kind === 'step1-recap');
}

/** What follows from the user's answers where Étape 1 was never read. Without an answer nothing follows. */
export function toldOrigin(known: KnownCandidature, answers: Answers): ToldOrigin {
  const hasBefore = yesNo(answers[BEFORE]);
  if (hasBefore !== true) return { before: hasBefore === false ? 'none' : 'unknown', known, asks: [QUESTIONS.before] };
  const dsr = words(answers[DSR]);
  const asksWave = dsr !== null && waveOfDsr(dsr) === null;
  const asks = [QUESTIONS.before, QUESTIONS.nru, QUESTIONS.dsr, ...(asksWave ? [QUESTIONS.wave] : [])];
  const precedent = toldPrecedent(answers);
  if (precedent === null) return { before: 'unknown', known, asks };
  return { before: 'some', known: { ...known, precedents: [precedent] }, asks };
}

const BEFORE = 'before';
const NRU = 'before-nru';
const DSR = 'before-dsr';
const WAVE = 'before-wave2';

const QUESTIONS = {
  before: ask(BEFORE, 'yes-no', 'eq_ask_before', [], 'eq_ask_before_definition'),
  nru: ask(NRU, 'words', 'eq_ask_before_nru', [], 'eq_ask_before_nru_definition'),
  dsr: ask(DSR, 'words', 'eq_ask_before_dsr', [], 'eq_ask_before_dsr_definition'),
  wave: ask(WAVE, 'yes-no', 'eq_ask_before_wave2', [], 'eq_ask_before_wave2_definition'),
};

/** Null until its NRU, its DSR and its wave are told. */
function toldPrecedent(answers: Answers): KnownPrecedent | null {
  const [nru, dsr, isWave2] = [words(answers[NRU]), words(answers[DSR]), yesNo(answers[WAVE])];
  if (nru === null || dsr === null) return null;
  const wave = waveOfDsr(dsr) ?? (isWave2 === null ? null : isWave2 ? 2 : 1);
  return wave && { nru, dsr, wave, obtained: true, version: null };
}
