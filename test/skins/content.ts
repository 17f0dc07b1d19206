/** What a page of Convergence says, told once, before any markup. The replica makes it from its state; a skin turns it into HTML. */
import type { FieldKind } from '../../lib/reading/reading.ts';

/** A whole page. Strings are the exact words printed; null or [] where the page does not print that part. */
export interface PageContent {
  /** The browser tab's title. */
  tabTitle: string;
  breadcrumb: string[];
  /** The H1. */
  title: string;
  /** The number printed after "Candidature n°". */
  candidature: string | null;
  /** "DUI vague 2", printed after "Candidature :". */
  candidatureFor: string | null;
  /** The whole sentence, "Date limite pour soumettre ... (Heure de Paris)". */
  deadline: string | null;
  steps: StepContent[];
  body: Block[];
  progress: ProgressContent | null;
  /** The aside "Collaborateurs ayant accès au produit" and the messagerie link are printed on candidature pages. */
  candidatureFurniture: boolean;
  modal: ModalContent | null;
}

export interface StepContent {
  number: number;
  /** "Candidature administrative" */
  name: string;
  state: 'done' | 'current' | 'not-open';
  href: string | null;
}

/** "L'étape « … » est complétée à 16 %", "3/19 questions obligatoires répondues", "Brouillon enregistré le …", the remaining labels. */
export interface ProgressContent {
  percentLine: string;
  countLine: string;
  draftLine: string | null;
  remaining: string[];
}

/** An open dialog over the page. */
export interface ModalContent {
  title: string;
  paragraphs: string[];
  /** Posts to this address when confirmed. */
  action: string;
  confirm: string;
  cancel: { label: string; href: string };
}

export type Block =
  | { type: 'heading'; text: string }
  | { type: 'text'; text: string }
  | { type: 'notice'; title: string; paragraphs: string[] }
  | { type: 'links'; links: LinkContent[] }
  | { type: 'totals'; lines: string[] }
  | { type: 'form'; form: FormContent }
  | { type: 'recap'; sections: RecapSection[] }
  | { type: 'cards'; cards: CardContent[] }
  | { type: 'table'; caption: string | null; columns: string[]; rows: CellContent[][] }
  | { type: 'search'; placeholder: string; button: string; sort: string | null }
  | { type: 'requirements'; requirements: RequirementContent[] };

export interface LinkContent {
  label: string;
  href: string;
  /** A post instead of a link. */
  post?: boolean;
}

/** A table's cell: words, a status chip, or an action. */
export type CellContent = { text: string } | { status: string } | { link: LinkContent };

export interface FormContent {
  action: string;
  /** multipart when there is a file question. */
  multipart: boolean;
  sections: SectionContent[];
  buttons: ButtonContent[];
}

export interface ButtonContent {
  label: string;
  /** The value posted as `do`; null for a plain link (then `href`). */
  does: string | null;
  href?: string;
}

export interface SectionContent {
  /** "1. Informations du responsable légal de l'entreprise"; null for a form without sections. */
  title: string | null;
  items: Item[];
}

export type Item =
  | { item: 'question'; question: QuestionContent }
  | { item: 'text'; text: string }
  | { item: 'button'; button: ButtonContent; showIf?: ShowIf | null }
  /** A titled group of questions that may be repeated ("Précédent référencement"), or shown once ("Référencement en cours"). */
  | { item: 'group'; title: string; repeatable: boolean; rows: QuestionContent[][]; add: ButtonContent | null; showIf: ShowIf | null };

/** Shown only while the question of that name has that value. A skin renders it either way, not displayed when the condition fails. */
export interface ShowIf {
  name: string;
  value: string;
  holds: boolean;
}

export interface QuestionContent {
  name: string;
  /** Without the asterisk. */
  label: string;
  mandatory: boolean;
  kind: FieldKind;
  /** Typed text (a day in either order), the chosen option's `value`s, or file names already uploaded (each removed by `do=remove:<name>:<index>`). */
  values: string[];
  /** Of a lone checkbox none: it is worded by `label` and posts "on". */
  options: { value: string; label: string }[];
  /** Sentences printed with the question, the file rule's sentence last. */
  help: string[];
  /** The text of the "?" icon, shown only on hover. */
  tooltip: string | null;
  placeholder: string | null;
  readonly: boolean;
  showIf: ShowIf | null;
  /** What the server says of a wrong answer after a post. */
  error: string | null;
}

export interface RecapSection {
  /** null where the answers stand under no title. */
  title: string | null;
  answers: { label: string; value: string }[];
}

/** A card: a chapter ("0/13 preuve chargée"), a démarche, a parcours. */
export interface CardContent {
  name: string;
  status: string | null;
  /** "0/13 preuve chargée", "0/1 preuve conforme"... */
  counters: string[];
  text: string | null;
  action: LinkContent | null;
}

/** One requirement of a chapter's page. */
export interface RequirementContent {
  id: string;
  title: string;
  /** "0/1 complété" */
  counter: string;
  statement: string;
  scenarios: { id: string; steps: string; proofs: ProofContent[] }[];
}

/** One proof: a drop zone or a link field, with the file rule's sentence. */
export interface ProofContent {
  id: string;
  type: 'file' | 'link';
  fileRule: string | null;
  /** What stands above its zone: requests for a modification, its state. */
  said?: string[];
  /** File name or link already given; null when none. */
  given: string | null;
  /** Where the form of this proof posts: `proof` is the file (sent as soon as chosen, `do=upload`), `link` the address (`do=link`), `do=gazelle` the import. */
  action: string;
  gazelle: boolean;
}

/** A skin: one way to mark a page up. It returns a whole HTML document that a browser can use (real forms, real posts). */
export interface Skin {
  name: string;
  render(content: PageContent): string;
}
