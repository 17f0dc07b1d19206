import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read';
import type { FactName, PageReading } from '../../lib/reading/reading';
import type { Block, PageContent, QuestionContent } from '../skins/content';
import { type Example, examples } from '../skins/examples';
import { SKINS } from '../skins/index';
import { KNOWN_ABSENCES } from '../skins/known-failures';
import { openInFrame } from './frame';

/** A page with one of its facts taken away, and what is then wrong in its reading. */
interface Absence {
  fact: string;
  example: string;
  without(content: PageContent): PageContent;
  wrong(reading: PageReading, example: Example): string | false;
}

function blocksWithout(type: Block['type'], content: PageContent): PageContent {
  return { ...content, body: content.body.filter((block) => block.type !== type) };
}

function missing(reading: PageReading, fact: FactName, value: unknown): string | false {
  const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
  if (!isEmpty) return `read ${JSON.stringify(value).slice(0, 80)}`;
  return !reading.missing.includes(fact) && `not in missing: ${reading.missing}`;
}

/** The content with the questions changed. */
function asked(content: PageContent, change: (question: QuestionContent) => QuestionContent): PageContent {
  const body = content.body.map((block): Block => {
    if (block.type !== 'form') return block;
    const sections = block.form.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => (item.item === 'question' ? { ...item, question: change(item.question) } : item)),
    }));
    return { ...block, form: { ...block.form, sections } };
  });
  return { ...content, body };
}

/** Another label than the page's own, or one more than its own. */
function borrowed(reading: PageReading, { expected }: Example, label: string): string | false {
  const left = expected.fields.map((field) => field.label);
  left.splice(left.indexOf(label), 1);
  for (const field of reading.fields) {
    if (field.label === '') continue;
    const at = left.indexOf(field.label);
    if (at < 0) return `a field is named ${JSON.stringify(field.label.slice(0, 60))}`;
    left.splice(at, 1);
  }
  if (left.length > 0) return `${JSON.stringify(left[0])} is lost with it`;
  return !reading.missing.includes('fields') && 'fields not in missing';
}

function unlabelled(example: string, label: string): Absence {
  return {
    fact: `the label ${label}`,
    example,
    without: (content) =>
      asked(content, (question) => (question.label === label ? { ...question, label: '', mandatory: false } : question)),
    wrong: (reading, from) => borrowed(reading, from, label),
  };
}

const absences: Absence[] = [
  {
    fact: 'candidature',
    example: 'step1-dui',
    without: (content) => ({ ...content, candidature: null }),
    wrong: (reading) => missing(reading, 'candidature', reading.candidature),
  },
  {
    fact: 'dispositif',
    example: 'step1-dui',
    without: (content) => ({
      ...content,
      candidatureFor: null,
      breadcrumb: [],
      title: "Questionnaire d'évaluation",
      tabTitle: 'Convergence',
    }),
    wrong: (reading) => missing(reading, 'dispositif', reading.dispositif),
  },
  {
    fact: 'deadlines',
    example: 'step2-dui-blocks',
    without: (content) => ({ ...content, deadline: null }),
    wrong: (reading) => missing(reading, 'deadlines', reading.deadlines),
  },
  {
    fact: 'steps',
    example: 'chapters-dui-mixed',
    without: (content) => ({ ...content, steps: [] }),
    wrong: (reading) => missing(reading, 'steps', reading.steps),
  },
  {
    fact: 'progress',
    example: 'step2-dui',
    without: (content) => ({ ...content, progress: null }),
    wrong: (reading) => missing(reading, 'progress', reading.progress),
  },
  {
    fact: 'totals',
    example: 'chapters-dui-mixed',
    without: (content) => blocksWithout('totals', content),
    wrong: (reading) => missing(reading, 'totals', reading.totals),
  },
  {
    fact: 'chapters',
    example: 'chapters-dui-mixed',
    without: (content) => blocksWithout('cards', content),
    wrong: (reading) => missing(reading, 'chapters', reading.chapters),
  },
  {
    fact: 'requirements',
    example: 'chapter-dui',
    without: (content) => blocksWithout('requirements', content),
    wrong: (reading) => missing(reading, 'requirements', reading.requirements),
  },
  {
    fact: 'fields',
    example: 'step1-dui',
    without: (content) => blocksWithout('form', content),
    wrong: (reading) => missing(reading, 'fields', reading.fields),
  },
  {
    fact: 'a chapter’s status',
    example: 'chapters-dui-mixed',
    without: (content) => ({
      ...content,
      body: content.body.map((block) =>
        block.type === 'cards'
          ? { ...block, cards: block.cards.map((card, index) => (index === 1 ? { ...card, status: null } : card)) }
          : block,
      ),
    }),
    wrong: ({ chapters }) =>
      (chapters.length !== 5 && `${chapters.length} chapters`) || (chapters[1]?.status !== 'unknown' && `read ${chapters[1]?.raw}`),
  },
  {
    fact: 'a chapter’s count',
    example: 'chapters-dui-mixed',
    without: (content) => ({
      ...content,
      body: content.body.map((block) =>
        block.type === 'cards'
          ? { ...block, cards: block.cards.map((card, index) => (index === 2 ? { ...card, counters: [] } : card)) }
          : block,
      ),
    }),
    wrong: ({ chapters }) =>
      (chapters.length !== 5 && `${chapters.length} chapters`) ||
      (chapters[2]?.total !== null && `read ${chapters[2]?.loaded}/${chapters[2]?.total}`),
  },
  unlabelled('step1-dui', 'Prénom du représentant légal'),
  unlabelled('step1-dui', 'Adresse du siège social'),
  unlabelled('step2-dui', "Êtes-vous le représentant d'un groupement d'éditeurs ?"),
];

describe('what a page does not say is missing, never borrowed from a neighbour', () => {
  it.each(absences.map((absence) => [absence.fact, absence] as const))(
    '%s',
    { timeout: 120_000 },
    async (fact, { example: name, without, wrong }) => {
      const example = examples.find((one) => one.name === name);
      if (!example) throw new Error(`no example ${name}`);
      const wrongly = new Map<string, string>();
      for (const skin of SKINS) {
        const { reading } = readPage(openInFrame(skin.render(without(example.content))), example.url);
        const said = reading.kind === example.expected.kind ? wrong(reading, example) : `kind ${reading.kind}`;
        if (said) wrongly.set(`${skin.name} without ${fact} in ${name}`, said);
      }
      const known = KNOWN_ABSENCES.filter((page) => page.endsWith(` without ${fact} in ${name}`));
      const surprising = [...wrongly].filter(([page]) => !known.includes(page)).map(([page, said]) => `${page}: ${said}`);
      expect(surprising.join('\n'), 'borrowed').toBe('');
      expect(
        known.filter((page) => !wrongly.has(page)),
        'right now: shorten known-failures.ts',
      ).toEqual([]);
    },
  );
});
