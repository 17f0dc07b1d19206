/** A form's sections and answers as a page prints them. */
import type {
  ButtonContent,
  FormContent,
  Item,
  ProgressContent,
  QuestionContent,
  RecapSection,
  SectionContent,
} from '../../skins/content.ts';
import { askedQuestions, holds, progressOf, questionsOfRow, rowCount } from '../questions.ts';
import type { Answers, Asked, Condition, Entry, Section } from '../questions.ts';
import type { FormStep } from '../state.ts';
import { ACCOUNT } from '../words/products.ts';
import { printedDay, printedMoment } from './furniture.ts';

/** The form of a step, with the answers given so far and what was refused. */
export function formContent(sections: Section[], step: FormStep, action: string, buttons: ButtonContent[]): FormContent {
  const { errors } = step;
  step.errors = {};
  const asked = sections.flatMap(({ entries }) => entries).flatMap((entry) => (entry.entry === 'question' ? entry.question : []));
  return {
    action,
    multipart: asked.some(({ kind }) => kind === 'file'),
    sections: sections.map((section) => sectionContent(section, step.answers, errors)),
    buttons,
  };
}

function sectionContent({ title, entries }: Section, answers: Answers, errors: FormStep['errors']): SectionContent {
  return { title, items: entries.flatMap((entry) => itemOf(entry, answers, errors)) };
}

function itemOf(entry: Entry, answers: Answers, errors: FormStep['errors']): Item[] {
  if (entry.entry === 'text') return [{ item: 'text', text: entry.text }];
  if (entry.entry === 'button') {
    const button = { label: entry.label, does: entry.does };
    return [{ item: 'button', button, showIf: entry.showIf === null ? null : shown(entry.showIf, answers) }];
  }
  if (entry.entry === 'question') {
    return [{ item: 'question', question: questionContent({ name: entry.question.name, question: entry.question }, answers, errors) }];
  }
  const { group } = entry;
  return [
    {
      item: 'group',
      title: group.title,
      repeatable: group.add !== null,
      rows: Array.from({ length: rowCount(group, answers) }, (_, row) =>
        questionsOfRow(group, row).map((asked) => questionContent(asked, answers, errors)),
      ),
      add: group.add === null ? null : { label: group.add, does: `add:${group.name}` },
      showIf: shown(group.showIf, answers),
    },
  ];
}

function questionContent({ name, question }: Asked, answers: Answers, errors: FormStep['errors']): QuestionContent {
  const { label, mandatory, kind, tooltip, placeholder, readonly, limit } = question;
  return {
    name,
    label,
    mandatory,
    kind,
    values: answers[name] ?? [],
    options: question.options.map((words) => ({ value: words, label: words })),
    help: limit === null ? question.help : [...question.help, limit.sentence],
    tooltip,
    placeholder,
    readonly,
    showIf: question.showIf === null ? null : shown(question.showIf, answers),
    error: errors[name] ?? null,
  };
}

function shown(condition: Condition, answers: Answers): NonNullable<QuestionContent['showIf']> {
  return { ...condition, holds: holds(condition, answers) };
}

const CUT_AT = 19;

/** How the percent of a step is written: the guides show "16 %", "33%", and 2/7 as "28 %", which is cut, not rounded. */
export interface PercentStyle {
  space: boolean;
  cut: boolean;
}

/** The box that counts the answers. */
export function progressContent(stepName: string, sections: Section[], step: FormStep, style: PercentStyle): ProgressContent {
  const { answered, mandatory, remaining } = progressOf(sections, step.answers);
  const exact = mandatory === 0 ? 100 : (100 * answered) / mandatory;
  const percent = style.cut ? Math.floor(exact) : Math.round(exact);
  return {
    percentLine: `L'étape « ${stepName} » est complétée à ${percent}${style.space ? ' ' : ''}%`,
    countLine: `${answered}/${mandatory} questions obligatoires répondues`,
    draftLine: step.draftSavedAt === null ? null : `Brouillon enregistré le ${printedMoment(step.draftSavedAt)} par ${ACCOUNT}`,
    remaining: remaining.map(({ question: { label } }) => (label.length > CUT_AT ? `${label.slice(0, CUT_AT)}...` : label)),
  };
}

/** The answers as the recap prints them; questions that do not stand are left out. */
export function recapSections(sections: Section[], answers: Answers): RecapSection[] {
  return sections.map((section) => ({
    title: section.title ?? '',
    answers: askedQuestions([section], answers).map(({ name, question }) => ({
      label: question.label,
      value: (answers[name] ?? [])
        .map((value) => (question.kind === 'date' && /^\d{4}-/.test(value) ? printedDay(value) : value))
        .join(', '),
    })),
  }));
}
