import { endsForm, GROUP_TITLE } from '../lexicon';
import { type Outline, type Token, isText } from '../dom/outline';
import type { Question } from './questions';
import { flatParent } from '../dom/rendered';
import type { SectionTitle } from './sections';
import { byText, plain } from '../../reading/text';
import { titlePlace } from '../facts/title';
import * as native from '../dom/native';

/** A question with what stands around it. Places are indexes among the tokens. */
export interface Placed extends Question {
  /** The largest element that holds this question alone. */
  box: Element;
  boxFrom: number;
  boxTo: number;
  /** Where the words that may belong to it begin: after the question, heading or group title before. */
  wordsFrom: number;
  /** The next heading, group title or question. */
  wordsTo: number;
}

/** Gives every question its box and its surroundings. */
export function placeQuestions(outline: Outline, questions: Question[], sections: SectionTitle[], mainTitle: string): Placed[] {
  const stops = stopsIn(outline, sections, titlePlace(outline, mainTitle));
  const taken = new Set(questions.flatMap(({ controls }) => controls));
  const stopsBefore = countsBefore(outline, ({ at }) => stops.has(at));
  const takenBefore = countsBefore(outline, ({ element }) => taken.has(element));
  const boxed = questions.map((question) => {
    const box = boxOf(outline, question, takenBefore, stopsBefore);
    const { from, to } = outline.range(box);
    return { ...question, box, boxFrom: Math.min(from, question.from), boxTo: Math.max(to, question.to) };
  });
  const places = [...stops];
  return boxed.map((question, index) => {
    const before = boxed[index - 1];
    const next = boxed[index + 1];
    const lastStop = places[(stopsBefore[question.from] as number) - 1] ?? -1;
    const nextStop = places[stopsBefore[question.to] as number] ?? outline.tokens.length;
    return {
      ...question,
      wordsFrom: Math.max(endOf(before, question), lastStop + 1),
      wordsTo: Math.min(nextStop, formEnd(outline, question), next ? startOf(outline, next, question.to) : outline.tokens.length),
    };
  });
}

/** How many such tokens stand before each place, the last included. */
function countsBefore({ tokens }: Outline, isOne: (token: Token) => boolean): number[] {
  let count = 0;
  return [0, ...tokens.map((token) => (isOne(token) ? ++count : count))];
}

/** Where the words of the question before end: with its box, or with its controls where its box reaches into this question. */
function endOf(before: Omit<Placed, 'wordsFrom' | 'wordsTo'> | undefined, question: Question): number {
  if (!before) return 0;
  return before.boxTo <= question.from ? before.boxTo : before.to;
}

/** Where what holds a question begins, and nothing of what ends before a place. */
function startOf(outline: Outline, { controls, from }: Question, end: number): number {
  let start = from;
  for (let outer = flatParent(controls[0] as Element); outer; outer = flatParent(outer)) {
    const at = outline.range(outer).from;
    if (at < end) break;
    start = at;
  }
  return start;
}

/** Where the form element around a question ends: what is printed after belongs to none of its questions. */
function formEnd(outline: Outline, { controls, to }: Question): number {
  const form = native.closest(controls[0] as Element, 'form');
  return form ? Math.max(outline.range(form).to, to) : outline.tokens.length;
}

/** Tokens that no question's words cross: the page's title, numbered titles, group titles, headings of the page, the buttons that end the form. */
function stopsIn({ tokens }: Outline, sections: SectionTitle[], title: number): Set<number> {
  const titles = new Set([title, ...sections.map(({ at }) => at)]);
  const isStop = (token: Token) => titles.has(token.at) || isGroupTitle(token) || endsForm(token);
  return new Set(tokens.filter(isStop).map(({ at }) => at));
}

/** Whether a token is the title of a group of questions, "Précédent référencement" or "Autre nom commercial". */
export function isGroupTitle(token: Token): boolean {
  return isText(token) && token.label === null && isGroupWords(token.text);
}

const isGroupWords = byText((text) => !/[*?]/.test(text) && GROUP_TITLE.test(plain(text)));

function boxOf(outline: Outline, { controls }: Question, takenBefore: number[], stopsBefore: number[]): Element {
  let box = commonElement(controls);
  let own: number | undefined;
  for (let outer: Element | null = box; outer; outer = flatParent(outer)) {
    if (/^(?:FORM|MAIN|BODY|HTML|ARTICLE)$/.test(native.tagName(outer))) break;
    const { from, to } = outline.range(outer);
    if (from < 0) continue;
    const within = (counts: number[]) => (counts[to] as number) - (counts[from] as number);
    own ??= outline.tokens.slice(from, to).filter(({ element }) => controls.includes(element)).length;
    if (within(takenBefore) > own || within(stopsBefore) > 0) break;
    box = outer;
  }
  return box;
}

/** The innermost element that holds all of these. */
export function commonElement(elements: Element[]): Element {
  let common = elements[0] as Element;
  while (!elements.every((element) => holds(common, element)))
    common = flatParent(common) ?? (native.documentElement(native.ownerDocument(common)) as Element);
  return common;
}

function holds(outer: Element, inner: Element): boolean {
  for (let element: Element | null = inner; element; element = flatParent(element)) if (element === outer) return true;
  return false;
}
