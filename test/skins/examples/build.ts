/** Short ways to write an example: what a page says, and what must be read of it. */
import { STEPS } from '../site-words.ts';
import { blankReading } from '../../../lib/page/blank.ts';
import type { FieldKind, FieldReading, PageReading, ProofReading, ProofState, StepReading } from '../../../lib/reading/reading.ts';
import type { ButtonContent, Item, LinkContent, PageContent, QuestionContent, SectionContent, ShowIf, StepContent } from '../content.ts';

/** A page's words, and the reading that the contract asks for, written by hand. */
export interface Example {
  name: string;
  url: string;
  content: PageContent;
  expected: PageReading;
}

/** A page that says nothing but what is given. */
export function page(content: Partial<PageContent> & { title: string }): PageContent {
  return {
    tabTitle: `${content.title} | Convergence`,
    breadcrumb: [],
    candidature: null,
    candidatureFor: null,
    deadline: null,
    steps: [],
    body: [],
    progress: null,
    candidatureFurniture: false,
    modal: null,
    ...content,
  };
}

/** A question as content. A label that ends with " *" is mandatory. */
export function ask(name: string, label: string, kind: FieldKind, more: Partial<QuestionContent> = {}): Item {
  return { item: 'question', question: question(name, label, kind, more) };
}

/** The same, outside a list of items (for the rows of a group). */
export function question(name: string, label: string, kind: FieldKind, more: Partial<QuestionContent> = {}): QuestionContent {
  return {
    name,
    label: label.replace(/ \*$/, ''),
    mandatory: label.endsWith(' *'),
    kind,
    values: [],
    options: [],
    help: [],
    tooltip: null,
    placeholder: null,
    readonly: false,
    showIf: null,
    error: null,
    ...more,
  };
}

/** Choices whose posted values are their numbers. */
export function choose(...labels: string[]): { value: string; label: string }[] {
  return labels.map((label, index) => ({ value: String(index + 1), label }));
}

/** Oui and Non. */
export const ouiNon = [
  { value: 'oui', label: 'Oui' },
  { value: 'non', label: 'Non' },
];

/** A condition on another question. */
export function when(name: string, value: string, holds: boolean): ShowIf {
  return { name, value, holds };
}

export function section(title: string | null, ...items: Item[]): SectionContent {
  return { title, items };
}

export function button(label: string, does: string): ButtonContent {
  return { label, does };
}

export function link(label: string, href = '/suite'): LinkContent {
  return { label, href };
}

/** A label of the progress box, cut as the site cuts it. */
export function cut(label: string): string {
  return label.length > 19 ? `${label.slice(0, 19)}...` : label;
}

/** The stepper's four steps, standing on one of them. */
export function stepsAt(current: number, allDone = false): StepContent[] {
  return STEPS.map((name, index) => {
    const state = index + 1 < current || allDone ? 'done' : index + 1 === current ? 'current' : 'not-open';
    return { number: index + 1, name, state, href: state === 'done' ? `/etape/${index + 1}` : null };
  });
}

/** The stepper as read: the statuses of the four steps, nothing but a tick or a number being drawn. */
export function read4(
  ...statuses: [StepReading['status'], StepReading['status'], StepReading['status'], StepReading['status']]
): StepReading[] {
  return statuses.map((status, index) => ({ number: (index + 1) as 1 | 2 | 3 | 4, name: STEPS[index] ?? '', status, raw: '' }));
}

/** A reading that holds nothing but what is given. */
export function reading(known: Partial<PageReading> & Pick<PageReading, 'url' | 'kind' | 'title'>): PageReading {
  return { ...blankReading(known.url), ...known };
}

/** A field as read, before its place is known. A label that ends with " *" is mandatory; it is filled when it has a value. */
export function field(label: string, kind: FieldKind, value = '', more: Partial<FieldReading> = {}): FieldReading {
  return {
    id: -1,
    label: label.replace(/ \*$/, ''),
    section: null,
    row: null,
    kind,
    mandatory: label.endsWith(' *'),
    filled: value !== '',
    value,
    options: [],
    help: null,
    fileRule: null,
    ...more,
  };
}

/** Oui or Non, as read. */
export function yesNo(label: string, value: '' | 'Oui' | 'Non', more: Partial<FieldReading> = {}): FieldReading {
  return field(label, 'radio', value, { options: ['Oui', 'Non'], ...more });
}

/** The fields of one section. */
export function under(title: string | null, ...fields: FieldReading[]): FieldReading[] {
  return fields.map((one) => ({ ...one, section: title }));
}

/** The fields of one row of a repeated block. */
export function inRow(row: number, ...fields: FieldReading[]): FieldReading[] {
  return fields.map((one) => ({ ...one, row }));
}

/** Fields in page order, numbered. */
export function numbered(...fields: FieldReading[][]): FieldReading[] {
  return fields.flat().map((one, id) => ({ ...one, id }));
}

/** The sentence that announces what a drop zone takes. */
export function fileSentence(megabytes: number, formats: string): string {
  return `Taille < ${megabytes} Mo. Les formats autorisés sont : ${formats}. Cet espace accepte 10 fichiers maximum. Dans le cas où vous devriez en déposer plus, nous vous invitons à déposer une archive zip.`;
}

/** The DUI candidature of the guide. */
export const dui = {
  breadcrumb: ['Ségur vague 2', 'DUI vague 2', 'Produit test - v0.1 - 3323 DUI vague 2', "Questionnaire d'évaluation : DUI vague 2"],
  title: "Questionnaire d'évaluation : DUI vague 2",
  candidature: 'RTPJTHUVH',
  candidatureFor: 'DUI vague 2',
  candidatureFurniture: true,
};

/** What is read of it on every page. */
export const duiRead = {
  guichet: 'segur',
  dispositif: 'DUI',
  wave: 2,
  candidature: 'RTPJTHUVH',
  product: { name: 'Produit test', version: 'v0.1', reference: '3323' },
} as const;

/** The LGC candidature of the guide. */
export const lgc = {
  breadcrumb: ['Ségur vague 2', 'LGC vague 2', 'TEST LGC - 1 - 3268 LGC vague 2', "Questionnaire d'évaluation : LGC vague 2"],
  title: "Questionnaire d'évaluation : LGC vague 2",
  candidature: 'IZCYKCWXGY',
  candidatureFor: 'LGC vague 2',
  candidatureFurniture: true,
};

/** What is read of it on every page. */
export const lgcRead = {
  guichet: 'segur',
  dispositif: 'LGC',
  wave: 2,
  candidature: 'IZCYKCWXGY',
  product: { name: 'TEST LGC', version: '1', reference: '3268' },
} as const;

/** Proofs that are all in one state. */
export function proofsAre(state: ProofState, ...proofs: string[]): ProofReading[] {
  return proofs.map((proof) => ({ proof, state, reason: null }));
}

/** The box on top of each form. */
export const stars = 'Les champs obligatoires sont signalés par un astérisque *';

/** The buttons under each form. */
export const formButtons: ButtonContent[] = [
  { label: 'Retour', does: null, href: '/retour' },
  { label: 'Enregistrer comme brouillon', does: 'draft' },
  { label: 'Suivant', does: 'next' },
];
