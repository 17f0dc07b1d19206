/** What a form of Convergence asks, and what may be said of the answers given: which questions stand, how many are answered, what is refused. */
import type { FieldKind } from '../../lib/reading/reading.ts';

/** Holds while the question of that name is answered with that option. */
export interface Condition {
  name: string;
  value: string;
}

/** What a drop zone takes. A megabyte is 1 000 000 bytes; the size must stay under the limit. `sentence` is printed. */
export interface FileLimit {
  megabytes: number;
  extensions: string[];
  maxFiles: number | null;
  sentence: string;
}

/** One question. `label` is without the asterisk; an option's words are also its value. */
export interface Question {
  name: string;
  label: string;
  mandatory: boolean;
  kind: FieldKind;
  options: string[];
  help: string[];
  tooltip: string | null;
  placeholder: string | null;
  readonly: boolean;
  limit: FileLimit | null;
  showIf: Condition | null;
}

/** A titled block of questions, repeated when `add` is the label of the button that adds a row. */
export interface Group {
  name: string;
  title: string;
  questions: Question[];
  add: string | null;
  showIf: Condition;
}

/** What stands in a section, in page order. */
export type Entry =
  | { entry: 'question'; question: Question }
  | { entry: 'text'; text: string }
  | { entry: 'button'; label: string; does: string; showIf: Condition | null }
  | { entry: 'group'; group: Group };

/** A numbered part of a form; `title` null for a form without parts. */
export interface Section {
  title: string | null;
  entries: Entry[];
}

/** Question name to the values given. In a group the name is "precedents-0-nru"; of a file question the values are file names. */
export type Answers = Record<string, string[]>;

/** A question as it stands on the page now; `name` carries the row. */
export interface Asked {
  name: string;
  question: Question;
}

/** A question from its printed label, whose closing " *" makes it mandatory. */
export function ask(name: string, printed: string, kind: FieldKind = 'text', more: Partial<Question> = {}): Question {
  const mandatory = printed.endsWith(' *');
  return {
    name,
    label: mandatory ? printed.slice(0, -2) : printed,
    mandatory,
    kind,
    options: [],
    help: [],
    tooltip: null,
    placeholder: kind === 'date' ? 'jj/mm/aaaa' : kind === 'tel' ? 'FR - 06 12 34 56 78' : null,
    readonly: false,
    limit: null,
    showIf: null,
    ...more,
  };
}

/** Questions as entries of a section. */
export function questions(...asked: Question[]): Entry[] {
  return asked.map((question) => ({ entry: 'question', question }));
}

/** A question answered by Oui or Non. */
export function askYesNo(name: string, printed: string, more: Partial<Question> = {}): Question {
  return ask(name, printed, 'radio', { options: ['Oui', 'Non'], ...more });
}

/** How many rows a group has: at least one, whether shown or not. */
export function rowCount(group: Group, answers: Answers): number {
  const pattern = new RegExp(`^${group.name}-(\\d+)-`);
  const rows = Object.keys(answers).map((name) => Number(pattern.exec(name)?.[1] ?? 0));
  return Math.max(0, ...rows) + 1;
}

/** Whether a condition holds; a question without condition always stands. */
export function holds(condition: Condition | null, answers: Answers): boolean {
  return condition === null || (answers[condition.name] ?? []).includes(condition.value);
}

/** The questions of one row of a group, with their names on the page. */
export function questionsOfRow(group: Group, row: number): Asked[] {
  return group.questions.map((question) => ({ name: `${group.name}-${row}-${question.name}`, question }));
}

function allQuestions(entry: Entry, answers: Answers): Asked[] {
  if (entry.entry === 'question') return [{ name: entry.question.name, question: entry.question }];
  if (entry.entry !== 'group') return [];
  return Array.from({ length: rowCount(entry.group, answers) }, (_, row) => questionsOfRow(entry.group, row)).flat();
}

/** The questions that stand on the page for these answers, in page order: those whose conditions hold. */
export function askedQuestions(sections: Section[], answers: Answers): Asked[] {
  return sections
    .flatMap((section) => section.entries)
    .filter((entry) => entry.entry !== 'group' || holds(entry.group.showIf, answers))
    .flatMap((entry) => allQuestions(entry, answers))
    .filter(({ question }) => holds(question.showIf, answers));
}

/** The mandatory questions that stand: how many, and those that have no answer. */
export function progressOf(sections: Section[], answers: Answers): { mandatory: number; answered: number; remaining: Asked[] } {
  const mandatory = askedQuestions(sections, answers).filter(({ question }) => question.mandatory);
  const remaining = mandatory.filter(({ name }) => (answers[name] ?? []).length === 0);
  return { mandatory: mandatory.length, answered: mandatory.length - remaining.length, remaining };
}

/** The answers after a post. What a browser does not post again, files and read-only answers, is kept; rows are counted anew from 0. */
export function answersAfterPost(sections: Section[], posted: Answers, before: Answers): Answers {
  const after: Answers = {};
  const take = ({ name, question }: Asked, postedName = name): void => {
    const kept = question.kind === 'file' || question.readonly;
    after[name] = kept ? (before[name] ?? []) : (posted[postedName] ?? []).map((value) => value.trim()).filter((value) => value !== '');
  };
  for (const entry of sections.flatMap((section) => section.entries)) {
    if (entry.entry === 'question') take({ name: entry.question.name, question: entry.question });
    if (entry.entry === 'group') {
      postedRows(entry.group, posted).forEach((postedRow, row) => {
        for (const { name, question } of questionsOfRow(entry.group, row)) {
          take({ name, question }, `${entry.group.name}-${postedRow}-${question.name}`);
        }
      });
    }
  }
  return after;
}

function postedRows(group: Group, posted: Answers): number[] {
  const pattern = new RegExp(`^${group.name}-(\\d+)-`);
  const rows = Object.keys(posted).flatMap((name) => pattern.exec(name)?.[1] ?? []);
  const distinct = [...new Set(rows.map(Number))].sort((one, other) => one - other);
  if (distinct.length === 0) return [0];
  return group.add === null ? distinct.slice(0, 1) : distinct;
}

/** The answers with one more, empty, row in a group. */
export function withRowAdded(group: Group, answers: Answers): Answers {
  const row = rowCount(group, answers);
  return { ...answers, ...Object.fromEntries(questionsOfRow(group, row).map(({ name }) => [name, []])) };
}

/** The group of that name, or undefined. */
export function groupNamed(sections: Section[], name: string): Group | undefined {
  return sections
    .flatMap((section) => section.entries)
    .flatMap((entry) => (entry.entry === 'group' && entry.group.name === name ? entry.group : []))[0];
}

/** Why a file is refused, in the site's voice, or null when it is taken. `bytes` counts what was sent; `already` the files kept so far. */
export function fileRefusal(limit: FileLimit, fileName: string, bytes: number, already: number): string | null {
  const extension = fileName.split('.').pop()?.toLowerCase() ?? '';
  if (!limit.extensions.some((allowed) => allowed.toLowerCase() === extension))
    return `Le format du fichier « ${fileName} » n'est pas autorisé.`;
  if (bytes >= limit.megabytes * 1_000_000) return `La taille du fichier « ${fileName} » dépasse la limite autorisée.`;
  if (limit.maxFiles !== null && already >= limit.maxFiles) return `Cet espace accepte ${limit.maxFiles} fichiers maximum.`;
  return null;
}
