/** What the ANS does on its side, and what a test may set: each act is one JSON object, by form or by post. */
import { SKINS } from '../skins/index.ts';
import { progressOf } from './questions.ts';
import { askModification, freshState, KNOWN_DATA, loadProofs, validate, wholeEdcForm, wholeStep1, wholeStep2 } from './seed.ts';
import { allChapters, candidatureNumbered, clockAt, CONVENTION_STATES, isOpen, SENT_AS, sectionsOf, setAdditionalProofs } from './state.ts';
import type { Candidature, ReplicaChapter, ReplicaState } from './state.ts';
import { submitChapter } from './submission.ts';
import { parisLocal } from '../../lib/segur/dates.ts';
import { COMPANY_SHOWN } from './words/company.ts';
import type { PrintedDeadlines } from './words/demarches.ts';

/** An act, its words as strings since forms post strings. `chapter` is a chapter's name or slug; without it, all that apply. */
export interface Act {
  action: string;
  number?: string;
  step?: string;
  chapter?: string;
  proofs?: string;
  message?: string;
  state?: string;
  skin?: string;
  document?: string;
  from?: string;
  to?: string;
  today?: string;
  on?: string;
  dispositif?: string;
  candidature?: string;
  eligibilite?: string;
  preuves?: string;
}

/** The acts by name, with what each asks for. */
export const ACTS: Record<string, { label: string; asks: (keyof Act)[]; play(state: ReplicaState, act: Act): void }> = {
  fill: {
    label: 'Répondre à toutes les questions d’une étape',
    asks: ['number', 'step'],
    play: (state, act) => fill(candidatureOf(state, act), act.step),
  },
  'submit-step': {
    label: 'Soumettre une étape dont toutes les réponses sont données',
    asks: ['number', 'step'],
    play: (state, act) => submitStep(candidatureOf(state, act), act.step),
  },
  'show-company': {
    label: 'Imprimer ce que Convergence sait de l’entreprise : son SIREN à l’étape 1, son nom à l’étape 2',
    asks: ['number', 'on'],
    play: (state, act) => showCompany(candidatureOf(state, act), act.on !== 'non'),
  },
  eligible: { label: 'Déclarer éligible', asks: ['number'], play: (state, act) => makeEligible(candidatureOf(state, act)) },
  'reopen-step': {
    label: 'Rouvrir une étape',
    asks: ['number', 'step'],
    play: (state, act) => reopen(candidatureOf(state, act), act.step),
  },
  'load-proofs': {
    label: 'Charger les preuves',
    asks: ['number', 'chapter', 'proofs'],
    play(state, act) {
      const count = act.proofs ? Number(act.proofs) : undefined;
      for (const chapter of chaptersOf(candidatureOf(state, act), act)) loadProofs(chapter, count);
    },
  },
  'submit-chapter': {
    label: 'Soumettre les chapitres dont toutes les preuves sont chargées, et changées là où il le fallait',
    asks: ['number', 'chapter'],
    play(state, act) {
      for (const chapter of chaptersOf(candidatureOf(state, act), act)) submitChapter(chapter);
    },
  },
  'validate-chapter': {
    label: 'Valider les chapitres soumis',
    asks: ['number', 'chapter'],
    play: (state, act) => validateChapters(candidatureOf(state, act), act),
  },
  'ask-modification': {
    label: 'Demander une modification',
    asks: ['number', 'chapter', 'proofs', 'message'],
    play(state, act) {
      const chapters = chaptersOf(candidatureOf(state, act), act).filter(({ status }) => status === 'submitted' || status === 'validated');
      if (chapters.length === 0) throw new Error('No submitted chapter of that name.');
      const on = parisLocal(state.clock()).slice(0, 10);
      for (const chapter of chapters)
        askModification(chapter, Number(act.proofs || 1), act.message || 'Merci de remplacer cette preuve.', on);
    },
  },
  'additional-proofs': {
    label: 'Ajouter ou retirer « Preuves complémentaires »',
    asks: ['number', 'on'],
    play: (state, act) => setAdditionalProofs(candidatureOf(state, act), act.on !== 'non'),
  },
  convention: {
    label: 'Avancer la convention',
    asks: ['number', 'state'],
    play: (state, act) => advance(state, candidatureOf(state, act), act.state),
  },
  'send-as': { label: 'Envoyer les pages autrement', asks: ['document'], play: (state, act) => sendAs(state, act.document ?? '') },
  skin: { label: 'Changer d’habit', asks: ['skin'], play: (state, act) => wear(state, act.skin ?? '') },
  rename: {
    label: 'Changer un mot du site dans tous les habits (« * » pour la marque obligatoire ; rien pour revenir aux mots d’origine)',
    asks: ['from', 'to'],
    play: (state, act) => rename(state, act.from ?? '', act.to ?? ''),
  },
  clock: {
    label: 'Régler l’horloge (AAAA-MM-JJ, vide pour celle de la machine)',
    asks: ['today'],
    play: (state, act) => {
      state.clock = clockAt(act.today || null);
    },
  },
  deadlines: {
    label: 'Changer les dates limites d’une démarche (01/10/2026 12:00)',
    asks: ['dispositif', 'candidature', 'eligibilite', 'preuves'],
    play: (state, act) => setDeadlines(state, act),
  },
  reset: {
    label: 'Tout remettre au départ',
    asks: [],
    play: (state) => Object.assign(state, freshState(state.skin, null), { clock: state.clock }),
  },
};

/** Plays an act. Throws one clear sentence when the act, the candidature or the chapter is not known. */
export function play(state: ReplicaState, act: Act): void {
  const known = ACTS[act.action];
  if (!known) throw new Error(`No act is called « ${act.action} »: ${Object.keys(ACTS).join(', ')}.`);
  known.play(state, act);
}

function candidatureOf(state: ReplicaState, { number = '' }: Act): Candidature {
  const candidature = candidatureNumbered(state, number);
  if (!candidature) throw new Error(`No candidature has the number « ${number} ».`);
  return candidature;
}

function chaptersOf(candidature: Candidature, { chapter }: Act): ReplicaChapter[] {
  const chapters = allChapters(candidature);
  if (!chapter) return chapters;
  const named = chapters.filter(({ words }) => words.name === chapter || words.slug === chapter);
  if (named.length === 0) throw new Error(`No chapter is called « ${chapter} ».`);
  return named;
}

function fill(candidature: Candidature, step = '1'): void {
  const { dispositif, product, step1, step2 } = candidature;
  if (dispositif === null) step1.answers = wholeEdcForm(product);
  else if (step === '1') step1.answers = wholeStep1(product);
  else step2.answers = wholeStep2(firstProfile(candidature));
  const filled = step === '2' && dispositif !== null ? step2 : step1;
  if (filled.status === 'to-complete') filled.status = 'in-progress';
}

function submitStep(candidature: Candidature, step = '1'): void {
  const number = step === '2' && candidature.dispositif !== null ? 2 : 1;
  const submitted = number === 2 ? candidature.step2 : candidature.step1;
  const { remaining } = progressOf(sectionsOf(candidature, number), submitted.answers);
  if (remaining.length > 0) throw new Error(`Mandatory answers are missing: ${remaining.map(({ name }) => name).join(', ')}.`);
  submitted.status = 'submitted';
}

function showCompany(candidature: Candidature, wanted: boolean): void {
  candidature.shownSiren = wanted ? KNOWN_DATA.company.siret : null;
  candidature.step2.answers[COMPANY_SHOWN] = wanted ? [KNOWN_DATA.company.denominationSociale] : [];
}

function firstProfile(candidature: Candidature): string {
  const entries = sectionsOf(candidature, 2).flatMap((section) => section.entries);
  const profiles = entries.flatMap((entry) =>
    entry.entry === 'question' && entry.question.name === 'profils' ? entry.question.options : [],
  );
  return profiles[0] ?? '';
}

function makeEligible(candidature: Candidature): void {
  if (isOpen(candidature.step1) || isOpen(candidature.step2)) throw new Error('Étapes 1 and 2 are to be submitted first.');
  candidature.step1.status = 'validated';
  candidature.step2.status = 'validated';
  candidature.eligible = true;
}

function reopen(candidature: Candidature, step = '1'): void {
  const reopened = step === '2' ? candidature.step2 : candidature.step1;
  reopened.status = 'to-modify';
}

function validateChapters(candidature: Candidature, act: Act): void {
  for (const chapter of chaptersOf(candidature, act)) if (chapter.status === 'submitted') validate(chapter);
  const allValidated = allChapters(candidature).every(({ status }) => status === 'validated');
  if (allValidated && candidature.dispositif !== null) candidature.convention ??= 'upcoming';
}

function advance(state: ReplicaState, candidature: Candidature, wanted?: string): void {
  const at = candidature.convention === null ? -1 : CONVENTION_STATES.indexOf(candidature.convention);
  const next = wanted ? CONVENTION_STATES.find((known) => known === wanted) : CONVENTION_STATES[Math.min(at + 1, 3)];
  if (!next) throw new Error(`A convention is one of: ${CONVENTION_STATES.join(', ')}.`);
  candidature.convention = next;
  candidature.referencedOn = next === 'referenced' ? parisLocal(state.clock()).slice(0, 10) : null;
}

function sendAs(state: ReplicaState, wanted: string): void {
  const known = SENT_AS.find((each) => each === wanted);
  if (!known) throw new Error(`A page is not sent as « ${wanted} »: ${SENT_AS.join(', ')}.`);
  state.sentAs = known;
}

function wear(state: ReplicaState, skin: string): void {
  if (!SKINS.some(({ name }) => name === skin))
    throw new Error(`No skin is called « ${skin} »: ${SKINS.map(({ name }) => name).join(', ')}.`);
  state.skin = skin;
}

function rename(state: ReplicaState, from: string, to: string): void {
  if (from !== '' && to === '') throw new Error(`No word is given for « ${from} ».`);
  state.renamings = from === '' ? [] : [...state.renamings.filter((one) => one.from !== from), { from, to }];
}

function setDeadlines(state: ReplicaState, act: Act): void {
  const found = Object.entries(state.deadlines).find(([dispositif]) => dispositif === act.dispositif?.toUpperCase());
  if (!found) throw new Error(`No démarche is called « ${act.dispositif ?? ''} ».`);
  for (const subject of ['candidature', 'eligibilite', 'preuves'] as const satisfies (keyof PrintedDeadlines)[]) {
    const at = act[subject];
    if (at) found[1][subject] = at;
  }
}
