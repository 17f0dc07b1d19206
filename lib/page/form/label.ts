import { flatChildren, hasDrawnStar, rendering } from '../dom/rendered';
import { byText, plain, tidy } from '../../reading/text';
import { isBlock, isIcon, isWordless, joinTexts } from '../dom/words';

/** A label taken apart: the words that name the field, whether they mark it mandatory, and the help printed after them. */
export interface LabelParts {
  label: string;
  mandatory: boolean;
  help: string;
}

/** Words that say again, for assistive technology or in small print, what the asterisk draws. */
const REQUIRED = /^[([]? ?(?:champ )?(?:obligatoire|requise?) ?[)\]]?$/i;

interface Piece {
  text: string;
  /** The child of the label that the text stands in, the label itself for its own text. */
  branch: Element;
  host: Element;
}

/** Takes apart an element that names a control. The first words are the name; what follows their asterisk, a small print or a block is help. */
export function labelParts(element: Element, control?: Element): LabelParts {
  let label = '';
  let help = '';
  let inHelp = false;
  let mandatory = false;
  let first: Piece | undefined;
  for (const piece of piecesOf(element, control)) {
    const text = tidy(piece.text);
    if (text === '') {
      if (label) label += ' ';
      continue;
    }
    if (isHelpMark(text, piece.host, label, inHelp)) continue;
    if (label === '') first = piece;
    else inHelp ||= startsHelp(piece, first as Piece, element);
    if (inHelp && REQUIRED.test(text)) mandatory = true;
    else if (inHelp) help = `${help} ${text.replace(/^[:*?]+$/, '')}`;
    else {
      const words = joinTexts(label, piece.text);
      label = words.replace(/^\s*\*[\s*]*/, '');
      mandatory ||= label !== words;
      const star = label.indexOf('*');
      if (star !== -1) {
        inHelp = true;
        help = helpAfter(label.slice(star + 1));
        label = label.slice(0, star + 1);
      }
    }
  }
  const cleaned = cleanLabel(label);
  return { label: cleaned.label, mandatory: cleaned.mandatory || mandatory || hasDrawnStar(element), help: tidy(help) };
}

/** What follows a name's asterisk, without the colon or the help mark that opens it. */
function helpAfter(text: string): string {
  return tidy(text.replace(/^[\s*:]+/, '').replace(/^[[(]?\?[\])]?/, ''));
}

function piecesOf(element: Element, control: Element | undefined): Piece[] {
  const gap = { text: '', branch: element, host: element };
  return flatChildren(element).flatMap((child): Piece[] => {
    if (child.nodeType === 3) return [{ ...gap, text: (child as Text).data }];
    if (child.nodeType !== 1) return [];
    const inner = child as Element;
    if (inner.tagName === 'BR') return [gap];
    if (isWordless(inner) || isIcon(inner) || isAside(inner) || rendering(inner) !== 'shown' || inner === control) return [];
    const pieces = piecesOf(inner, control).map((piece) => ({ ...piece, branch: inner }));
    return isBlock(inner) ? [gap, ...pieces, gap] : pieces;
  });
}

/** Buttons and tooltips inside a label say something else than its name. */
function isAside(element: Element): boolean {
  const role = element.getAttribute('role');
  return element.tagName === 'BUTTON' || role === 'button' || role === 'tooltip' || role === 'img';
}

const QUESTION = /-t-elle|-ils?\b|-vous\b|^quel|^par quel|^est-ce|^avez|^etes/;

/** A "?" in an element of its own that opens a tooltip, rather than the question's own mark. */
function isHelpMark(text: string, host: Element, label: string, inHelp: boolean): boolean {
  if (!/^[[(]?(?:\?|i|ⓘ|ℹ️?)[\])]?$/.test(text)) return false;
  const words = plain(label);
  const isFormatting = /^(?:SPAN|B|STRONG|EM|FONT|LABEL|DIV|P|TD|DT)$/.test(host.tagName);
  if (inHelp || words.endsWith('?') || !isFormatting || !text.includes('?')) return true;
  const isMarked = ['title', 'aria-label', 'tabindex', 'data-tooltip', 'data-bs-toggle', 'data-toggle'].some((name) =>
    host.hasAttribute(name),
  );
  return isMarked || !(QUESTION.test(words) || words.split(' ').length > 10);
}

function startsHelp(piece: Piece, first: Piece, element: Element): boolean {
  const text = tidy(piece.text);
  const isApart = (selector: string) => {
    const part = piece.host.closest(selector);
    return part !== null && element.contains(part) && !part.contains(first.host);
  };
  if (text.startsWith('*')) return false;
  if (isApart('small')) return true;
  if (piece.branch === first.branch) return false;
  if (piece.branch === element) return isSentence(text) && text.length > 60;
  return isApart('p,ul,ol,div') || isSentence(tidy(piece.branch.textContent));
}

/** Whether words are a sentence of help rather than a part of a name: at least three words from a capital to a full stop. */
export function isSentence(text: string): boolean {
  return /^[("«]?\s*\p{Lu}/u.test(text) && /[.…!]\)?$/.test(text) && text.split(' ').length >= 3;
}

/** A label's words as a person says them: no asterisk, no help mark after it, no trailing colon, no "(obligatoire)", no "(facultatif)". */
export const cleanLabel = byText((text): { label: string; mandatory: boolean } => {
  const said = tidy(
    tidy(text)
      .replace(/(?:\* ?\?|[[(]\?[\])])$/, '')
      .replace(/\*/g, ''),
  )
    .replace(/ ?:$/, '')
    .replace(/[ ,:]*[([] ?(?:champ )?(?:facultati(?:f|ve)|optionnel(?:le)?|non obligatoire|non requise?) ?[)\]]$/i, '');
  const label = said.replace(/[ ,:]*[([]?(?<!\bnon )\b(?:champ )?(?:obligatoire|requise?)[)\]]?$/i, '');
  return { label, mandatory: /\*/.test(text) || label !== said };
});

/** Takes apart a line of words without markup of its own: what follows the asterisk is help. */
export function textParts(text: string): LabelParts {
  const bare = text.replace(/^\*+ ?(?=\p{L})/u, '');
  const star = bare.indexOf('*');
  const { label, mandatory } = cleanLabel(star === -1 ? bare : bare.slice(0, star + 1));
  return { label, mandatory: mandatory || bare !== text, help: star === -1 ? '' : helpAfter(bare.slice(star + 1)) };
}
