import { isError, isErrorWords } from './errors';
import { pointedAt } from './pointed';
import { kept } from '../dom/kept';
import { isDrawnMarkSeen, isMark, isMarkWords, MARK_WORDS, starred } from '../dom/marks';
import { hasDrawnMark, mayDrawMarksAt } from '../dom/style-marks';
import { isDrawnBlock, renderingOf } from '../dom/rendered';
import { seen, type Seen } from '../dom/seen';
import { byText, plain, tidy } from '../../reading/text';
import { isBlockSeen, isIconSeen, joinTexts } from '../dom/words';
import * as native from '../dom/native';

/** A label taken apart: the words that name the field, whether they mark it mandatory, and the help printed after them. */
export interface LabelParts {
  label: string;
  mandatory: boolean;
  help: string;
}

interface Piece {
  text: string;
  /** The child of the label that the text stands in, the label itself for its own text. */
  branch: Element;
  host: Element;
  /** Whether the control is described by it. */
  described?: boolean;
}

const taken = kept<Element, Map<Element | undefined, LabelParts>>(() => new Map());

/** Takes apart an element that names a control. The first words are the name; what follows their asterisk, a small print or a block is help. */
export function labelParts(element: Element, control?: Element): LabelParts {
  const known = taken(element);
  let parts = known.get(control);
  if (!parts) known.set(control, (parts = partsOf(element, control)));
  return parts;
}

function partsOf(element: Element, control: Element | undefined): LabelParts {
  let label = '';
  let help = '';
  let inHelp = false;
  let mandatory = false;
  let first: Piece | undefined;
  for (const piece of piecesOf(element, control)) {
    const text = printed(piece.text);
    if (text === '') {
      if (label) label += ' ';
      continue;
    }
    if (isHelpMark(text, piece.host, label, inHelp)) continue;
    const isApart = piece.host !== element && tidy(native.textContent(piece.host)) === text;
    if (isApart && (OPTIONAL_WORDS.test(text) || isErrorWords(text) || isMarkApart(text))) {
      mandatory ||= isMarkApart(text);
      continue;
    }
    if (piece.described) {
      help = `${help} ${text}`;
      continue;
    }
    if (label === '') first = piece;
    else inHelp ||= startsHelp(piece, first as Piece, element);
    mandatory ||= inHelp && isMark(text);
    if (inHelp) help = `${help} ${text.replace(/^[:*?]+$/, '')}`;
    else {
      const words = starred(joinTexts(label, piece.text));
      label = words.replace(/^\s*\*[\s*]*/, '');
      mandatory ||= label !== words;
      const star = label.indexOf('*');
      if (star !== -1) {
        inHelp = true;
        help = `${help} ${helpAfter(label.slice(star + 1))}`;
        label = label.slice(0, star + 1);
      }
    }
  }
  const cleaned = cleanLabel(label);
  return { label: cleaned.label, mandatory: cleaned.mandatory || mandatory || hasDrawnMarkIn(element), help: tidy(help) };
}

const printed = byText((text) => tidy(starred(text)));

/** What follows a name's asterisk, without the colon or the help mark that opens it. */
function helpAfter(text: string): string {
  return tidy(text.replace(/^[\s*:]+/, '').replace(/^[[(]?\?[\])]?/, ''));
}

const FEW = 20;

/** Whether the style draws a mark at an element or at a part of it. */
function hasDrawnMarkIn(element: Element): boolean {
  if (!mayDrawMarksAt(element)) return false;
  const parts = native.childElementCount(element) < FEW ? [element, ...native.querySelectorAll(element, '*')] : [element];
  return parts.some(hasDrawnMark);
}

/** An element of its own that says "obligatoire". In "Version minimale <b>requise</b>" it is a part of the name. */
function isMarkApart(text: string): boolean {
  return isMarkWords(text) && !/^(?:requise|n.cessaire)$/.test(text);
}

function piecesOf(element: Element, control: Element | undefined): Piece[] {
  const described = new Set(control ? pointedAt(control, 'aria-describedby') : []);
  const pieces: Piece[] = [];
  addPieces(pieces, seen(element), null, control, described);
  return pieces;
}

/** Adds the pieces of an element; `branch`: the child of the label that it is or stands in. */
function addPieces(
  pieces: Piece[],
  one: Seen,
  branch: Element | null,
  control: Element | undefined,
  described: ReadonlySet<Element>,
  isDescribed = false,
): void {
  const { element } = one;
  const add = (text: string) => pieces.push({ text, branch: branch ?? element, host: element, described: isDescribed });
  for (const child of one.parts) {
    if (typeof child === 'string') {
      add(child);
      continue;
    }
    const inner = child.element;
    if (child.tag.name === 'BR') add('');
    else if (isDrawnMarkSeen(child)) add('*');
    else if (child.tag.isWordless || isIconSeen(child) || isAside(child) || renderingOf(child) !== 'shown' || inner === control) continue;
    else if (!isError(inner, control)) {
      if (isBlockSeen(child)) add('');
      addPieces(pieces, child, branch ?? inner, control, described, isDescribed || described.has(inner));
      if (isBlockSeen(child)) add('');
    }
  }
}

/** Buttons and tooltips inside a label say something else than its name. */
function isAside({ tag, role }: Seen): boolean {
  return tag.name === 'BUTTON' || role === 'button' || role === 'tooltip' || role === 'img';
}

const QUESTION = /-t-elle|-ils?\b|-vous\b|^quel|^par quel|^est-ce|^avez|^etes/;

/** A "?" in an element of its own that opens a tooltip, rather than the question's own mark. */
function isHelpMark(text: string, host: Element, label: string, inHelp: boolean): boolean {
  if (!/^[[(]?(?:\?|i|ⓘ|ℹ️?)[\])]?$/.test(text)) return false;
  const words = plain(label);
  const isFormatting = /^(?:SPAN|B|STRONG|EM|FONT|LABEL|DIV|P|TD|DT)$/.test(native.tagName(host));
  if (inHelp || words.endsWith('?') || !isFormatting || !text.includes('?')) return true;
  const isMarked = ['title', 'aria-label', 'tabindex', 'data-tooltip', 'data-bs-toggle', 'data-toggle'].some((name) =>
    native.hasAttribute(host, name),
  );
  return isMarked || !(QUESTION.test(words) || words.split(' ').length > 10);
}

function startsHelp(piece: Piece, first: Piece, element: Element): boolean {
  const text = tidy(piece.text);
  const isApart = (selector: string) => {
    const part = native.closest(piece.host, selector);
    return part !== null && native.contains(element, part) && !native.contains(part, first.host);
  };
  if (text.startsWith('*')) return false;
  if (isApart('small')) return true;
  if (piece.branch === first.branch) return false;
  if (native.matches(piece.branch, 'a,b,em,font,i,span,strong') && isDrawnBlock(piece.branch)) return true;
  if (piece.branch === element) return isSentence(text) && text.length > 60;
  return isApart('p,ul,ol,div') || isSentence(tidy(native.textContent(piece.branch)));
}

/** Whether words are a sentence of help rather than a part of a name: at least three words from a capital to a full stop. */
export function isSentence(text: string): boolean {
  return /^[("«]?\s*\p{Lu}/u.test(text) && /[.…!]\)?$/.test(text) && text.split(' ').length >= 3;
}

const OPTIONAL = '(?:champ )?(?:facultati(?:f|ve)|optionnel(?:le)?|optional|non obligatoire|non requise?)';
const OPTIONAL_WORDS = new RegExp(`^[([]? ?${OPTIONAL} ?[)\\]]?$`, 'i');
const OPTIONAL_END = new RegExp(`(?<![ ,:])[ ,:]*[([] ?${OPTIONAL} ?[)\\]]$`, 'i');
/** At the end of a name: in brackets, after a comma, a dash or a colon. "Version minimale requise" is a name. */
const MARK_END = new RegExp(
  `(?:(?<![ ,:])[ ,:]*[([] ?${MARK_WORDS} ?[)\\]]|(?:(?<!\\s)\\s*[,:;–—]| -) ?${MARK_WORDS}| (?:champ|saisie) (?:obligatoire|requise?))$`,
  'i',
);
const BADGE_END = / (?:Obligatoire|Requis)$/;

/** A label's words as a person says them: no asterisk, no help mark after it, no trailing colon, no "(obligatoire)", no "(facultatif)". */
export const cleanLabel = byText((text): { label: string; mandatory: boolean } => {
  const words = starred(text);
  const said = tidy(
    tidy(words)
      .replace(/(?:\* ?\?|[[(]\?[\])])$/, '')
      .replace(/\*/g, ''),
  )
    .replace(/ ?:$/, '')
    .replace(OPTIONAL_END, '');
  const label = said.replace(MARK_END, '').replace(BADGE_END, '');
  return { label, mandatory: words.includes('*') || label !== said };
});

/** Whether a line says a label, whatever marks it has. */
export const saysLabel = (line: string, label: string) => plain(cleanLabel(line).label) === plain(label);

/** Takes apart a line of words without markup of its own: what follows the asterisk is help. */
export const textParts = byText((text): LabelParts => {
  const bare = text.replace(/^\*+ ?(?=\p{L})/u, '');
  const star = bare.indexOf('*');
  const { label, mandatory } = cleanLabel(star === -1 ? bare : bare.slice(0, star + 1));
  return { label, mandatory: mandatory || bare !== text, help: star === -1 ? '' : helpAfter(bare.slice(star + 1)) };
});
