/** What every page has in common: the empty page, the head of a candidature's page, words that agree with numbers, dates as printed. */
import { STEPS } from '../../skins/site-words.ts';
import { parisLocal } from '../../../lib/segur/dates.ts';
import type { Block, LinkContent, PageContent, StepContent } from '../../skins/content.ts';
import { demarcheLabel, furthestStep, isOpen, productLabel } from '../state.ts';
import type { Candidature, FormStep, ReplicaState } from '../state.ts';
import { deadlineSentence } from '../words/demarches.ts';
import type { PrintedDeadlines } from '../words/demarches.ts';

/** A page without anything on it but its title. */
export function plainPage(title: string, breadcrumb: string[], body: Block[]): PageContent {
  return {
    tabTitle: `${title} - Convergence`,
    breadcrumb,
    title,
    candidature: null,
    candidatureFor: null,
    deadline: null,
    steps: [],
    body,
    progress: null,
    candidatureFurniture: false,
    modal: null,
  };
}

const EDC_STEPS = ['Formulaire administratif', 'Dépôt des preuves'];

/** The names of a candidature's steps. */
export function stepNames({ dispositif }: Candidature): string[] {
  return dispositif === null ? EDC_STEPS : STEPS;
}

/** Whether a step has its tick. */
function isDone(candidature: Candidature, step: number): boolean {
  if (step === 1) return !isOpen(candidature.step1);
  if (candidature.dispositif === null || step === 3) return candidature.chapters.every(({ status }) => status === 'validated');
  if (step === 2) return !isOpen(candidature.step2);
  return candidature.convention === 'referenced';
}

function stepper(candidature: Candidature, current: number): StepContent[] {
  const furthest = furthestStep(candidature);
  return stepNames(candidature).map((name, index) => {
    const number = index + 1;
    const referenced = candidature.convention === 'referenced' && number === 4;
    const state = number === current && !referenced ? 'current' : isDone(candidature, number) ? 'done' : 'not-open';
    return { number, name, state, href: number <= furthest ? stepHref(candidature, number) : null };
  });
}

/** Where a step of a candidature stands. */
export function stepHref(candidature: Candidature, step: number): string {
  const isProofs = candidature.dispositif === null && step === 2;
  return `/candidatures/${candidature.number}/etape-${isProofs ? 3 : step}`;
}

/** A page of a candidature, with number, démarche, deadline and stepper. `step` counts in the candidature's own steps. */
export function candidaturePage(state: ReplicaState, candidature: Candidature, step: number, body: Block[]): PageContent {
  const label = demarcheLabel(candidature);
  const title = `Questionnaire d'évaluation : ${label}`;
  const product = `${productLabel(candidature.product)} ${label}`;
  const root = candidature.dispositif === null ? 'Espace de confiance PSC' : 'Ségur vague 2';
  return {
    ...plainPage(title, [root, label, product, title], body),
    candidature: candidature.number,
    candidatureFor: label,
    deadline: deadlineOf(state, candidature, step),
    steps: stepper(candidature, step),
    candidatureFurniture: true,
  };
}

function deadlineOf(state: ReplicaState, { dispositif }: Candidature, step: number): string | null {
  if (dispositif === null) return null;
  const subject: keyof PrintedDeadlines = step === 1 ? 'candidature' : step === 2 ? 'eligibilite' : 'preuves';
  return deadlineSentence(subject, state.deadlines[dispositif][subject]);
}

/** What a step or chapter refused, said once: reading it clears it. No block when there is nothing to say. */
export function takeRefusal(step: Pick<FormStep, 'refusal'>): Block[] {
  const { refusal } = step;
  step.refusal = null;
  return refusal === null ? [] : [{ type: 'notice', title: 'Votre demande ne peut pas être prise en compte', paragraphs: [refusal] }];
}

/** A line of links. */
export function links(...list: LinkContent[]): Block {
  return { type: 'links', links: list };
}

const MONTHS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];

/** "02 sept. 2025 à 14h19", in Paris. */
export function printedMoment(instant: number): string {
  const [year, month, day, hour, minute] = parisLocal(instant).split(/[-T:]/) as [string, string, string, string, string];
  return `${day} ${MONTHS[Number(month) - 1]} ${year} à ${hour}h${minute}`;
}

/** "2026-05-29" as "29/05/2026". */
export function printedDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** An "s" when the number wants one, as in French: from 2 on. */
function plural(count: number): string {
  return count >= 2 ? 's' : '';
}

/** The LGC screens of 2025 write plurals whatever the number. */
export function agreeing({ dispositif }: Candidature): (count: number) => string {
  return dispositif === 'LGC' ? () => 's' : plural;
}

/** Which step of its own a candidature deposits proofs at. */
export function proofsStep({ dispositif }: Candidature): number {
  return dispositif === null ? 2 : 3;
}
