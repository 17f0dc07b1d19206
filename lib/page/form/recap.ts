import { cellAround, HEADER, headerOver } from './cells';
import { readForm } from './fields';
import { cleanLabel } from './label';
import { endsForm, isActionWords } from '../lexicon';
import { isGroupTitle } from './boxes';
import { lineElement, type Outline, type Token, isAction, isControlToken } from '../dom/outline';
import { titlePlace } from '../facts/title';
import type { FieldReading } from '../../reading/reading';
import { isRepeated, withRows } from './rows';
import { sectionAt, sectionsIn } from './sections';
import { kept } from '../dom/kept';
import { flatChildren, flatParent } from '../dom/rendered';
import { plain, tidy } from '../../reading/text';
import { isBlock, wordsOf } from '../dom/words';
import * as native from '../dom/native';

/** A printed question and its answer. */
interface Pair {
  label: string;
  value: string[];
  at: number;
  /** Question and answer stand on one line: what follows is another question. */
  whole?: boolean;
}

/** What a printed question has of a field. */
const PRINTED: Pick<FieldReading, 'kind' | 'options' | 'help' | 'fileRule'> = { kind: 'text', options: [], help: null, fileRule: null };

const EMPTY = /^(?:-|non renseignee?s?|aucune? (?:fichier|reponse).*|vide)$/;

/** Reads a recap: each printed question is a field of kind `text`, its value the words printed beside it, or held by controls that are shut. */
export function readRecap(outline: Outline, mainTitle: string): FieldReading[] {
  const shown = readForm(outline, mainTitle, true).fields;
  if (shown.length >= 2) return shown.map((field) => ({ ...field, ...PRINTED }));
  const sections = sectionsIn(outline, mainTitle);
  const { tokens } = outline;
  const places = new Set(sections.map(({ at }) => at));
  const from = (sections[0]?.at ?? titlePlace(outline, mainTitle)) + 1;
  const pairs: Pair[] = [];
  for (const [at, token] of tokens.entries()) {
    if (at < from) continue;
    if (at > from && endsRecap(token)) break;
    if (isControlToken(token) || isAction(token) || places.has(at) || token.furniture || isGroupTitle(token)) continue;
    if (isColumnTitle(token.element)) continue;
    const column = columnOver(token);
    if (column) {
      if (outline.range(cellAround(token.element) as Element).from === at) pairs.push({ label: column, value: [], at });
      pairs.at(-1)?.value.push(token.text);
      continue;
    }
    const siblings = siblingPair(token, outline);
    const inline = siblings ? null : inlinePair(token, outline);
    if (siblings) pairs.push({ ...siblings, at, whole: true });
    else if (inline) pairs.push({ ...inline, at });
    else if (isQuestion(token, at, pairs.at(-1), outline)) pairs.push({ label: token.text, value: [], at });
    else pairs.at(-1)?.value.push(token.text);
  }
  const fields = pairs.map((pair, id) => toField(pair, id, sectionAt(sections, pair.at)));
  return withRows(fields);
}

/** The buttons at the end. One right under the title leads back from there. */
function endsRecap(token: Token): boolean {
  return endsForm(token) || (isAction(token) && /^(?:retour|precedent)/.test(plain(token.text)));
}

/** "Nom du représentant légal : DURAND" on one line; a label may hold a colon of its own ("Forme juridique de l'entreprise : SAS, Sarl etc."). */
function inlinePair(token: Token, outline: Outline): { label: string; value: string[] } | null {
  const own = /^(Forme juridique.{9,40}etc\.?)[ *:]*(.*)/i.exec(token.text);
  const found = own ?? /^([^:]{2,250}?) ?: (.+)/.exec(token.text);
  if (!found || (!own && (isPlaced(token) || isInPair(token, outline)))) return null;
  const [label, value] = found.slice(1) as [string, string];
  return value === '' || /^https?$/.test(label) ? null : { label, value: [value] };
}

/** A question and its answer in two elements of one line, which the page's style alone puts apart; or a question that ends with its mark, or has a colon of its own, in bold, and the words after it. */
function siblingPair(token: Token, outline: Outline): { label: string; value: string[] } | null {
  let line = lineElement(token, outline);
  if (native.closest(line, `${QUESTION_TAGS},${ANSWER_TAGS}`)) return null;
  for (let inner: Element | null = line; inner && wordsOf(inner) === wordsOf(line); inner = native.firstElementChild(inner)) line = inner;
  const [first] = native.childNodes(line);
  const bold = native.firstElementChild(line);
  const isTitled = bold === first && native.matches(bold, 'b,strong') && native.childElementCount(line) === 1;
  const parts = isTitled
    ? [wordsOf(bold), tidy(wordsOf(line).slice(wordsOf(bold).length))].filter((words) => words !== '')
    : [...native.children(line)].map((part) => wordsOf(part)).filter((words) => words !== '');
  const [label, value] = parts as [string, string];
  const isCut = isTitled ? !/\S ?: \S|\?$/.test(label) : !/ : /.test(label) && / ?: /.test(value);
  const isPair = parts.length === 2 && label.length > 1 && !/^[*:]/.test(value) && !isCut;
  return isPair && `${label}${value}`.replaceAll(' ', '') === token.text.replaceAll(' ', '') ? { label, value: [value] } : null;
}

/** The title of a column of a table of questions and answers: "Question", "Réponse". */
function isColumnTitle(element: Element): boolean {
  const row = native.parentElement(native.closest(element, HEADER));
  return row != null && native.childElementCount(row) > 1 && [...native.children(row)].every((one) => native.matches(one, HEADER));
}

/** The words over a cell's column, where they are a question of a block that can repeat. */
function columnOver({ element }: Token): string | false | undefined {
  const header = headerOver(element);
  return header && isColumnTitle(header) && isRepeated(wordsOf(header)) && wordsOf(header);
}

const QUESTION_TAGS = 'dt,th,label,[role=rowheader],[role=term]';
const ANSWER_TAGS = 'dd,td,[role=definition],[role=cell]';

/** Whether a line stands where its place tells what it is: in a cell, a term or a label with another beside it, a question's or an answer's. */
function isPlaced({ element }: Token): boolean {
  const cell = native.closest(element, `${QUESTION_TAGS},${ANSWER_TAGS}`);
  if (!cell) return false;
  const next = native.nextElementSibling(cell);
  return (
    (native.matches(cell, ANSWER_TAGS) && native.previousElementSibling(cell) !== null) || (next !== null && !native.matches(next, 'dt'))
  );
}

/** By its tag where tags tell; else questions and answers alternate, and a question ends with a colon, an asterisk or a question mark. */
function isQuestion(token: Token, at: number, last: Pair | undefined, outline: Outline): boolean {
  const cell = native.closest(token.element, `${QUESTION_TAGS},${ANSWER_TAGS}`);
  if (cell)
    return (
      native.matches(cell, QUESTION_TAGS) || (native.previousElementSibling(cell) === null && native.nextElementSibling(cell) !== null)
    );
  if (/[:*?]$/.test(token.text) || last?.whole) return true;
  if (isActionWords(token.text)) return false;
  const { from, to } = outline.range(token.element);
  const block = (to - from > 1 ? token.element : flatParent(lineElement(token, outline))) as Element;
  if (last && outline.range(block).from === last.at + 1 && (last.value.length > 0 || native.matches(block, 'ul,ol'))) return false;
  const pair = to - from > 1 ? null : pairAround(token, outline);
  return pair ? pair.isFirst : !last || last.value.length > 0 || last.at < at - 1;
}

/** The two blocks that a line is one of, and whether it is the first. */
function pairAround(token: Token, outline: Outline): { isFirst: boolean; words: string[] } | null {
  const end = flatParent(lineElement(token, outline));
  for (let part = token.element, pair = flatParent(part); pair && part !== end; part = pair, pair = flatParent(part)) {
    const { parts, isTitled } = partsOf(pair);
    if (isTitled) return null;
    if (parts.length === 2 && isBlock(part)) return { isFirst: parts[0] === part, words: parts.map((one) => wordsOf(one)) };
  }
  return null;
}

/** The elements in one, and whether a heading is among them. Asked for each line of a page, of what may hold all of them. */
const partsOf = kept((pair: Element): { parts: Element[]; isTitled: boolean } => {
  const parts = flatChildren(pair).filter((child) => native.nodeType(child) === 1) as Element[];
  return { parts, isTitled: parts.some((one) => native.matches(one, 'h1,h2,h3,h4,h5,h6')) };
});

/** Whether two blocks side by side are a question and its answer though one holds a colon: where both do, each is a pair of its own. */
function isInPair(token: Token, outline: Outline): boolean {
  const words = pairAround(token, outline)?.words;
  return words !== undefined && words.every((part) => part !== '') && !words.every((part) => /\S ?: \S/.test(part));
}

function toField({ label, value }: Pair, id: number, section: string | null): FieldReading {
  const cleaned = cleanLabel(label);
  const words = value.filter((text) => !EMPTY.test(plain(text))).join(' | ');
  return {
    id,
    label: cleaned.label,
    section,
    row: null,
    ...PRINTED,
    mandatory: cleaned.mandatory,
    filled: words !== '',
    value: words,
  };
}
