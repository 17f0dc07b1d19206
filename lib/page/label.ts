import { flatChildren, hasDrawnStar, rendering } from './rendered';
import { plain, tidy } from './text';
import { isBlock, isIcon, isWordless, joinTexts } from './words';

/** A label taken apart: the words that name the field, whether they mark it mandatory, and the help printed after them. */
export interface LabelParts {
  label: string;
  mandatory: boolean;
  help: string;
}

/** Words that say again, for assistive technology, what the asterisk draws. */
const REQUIRED = /^[([]?\s*(?:champ )?(?:obligatoire|requis)e?\s*[)\]]?$/i;

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
  let star = false;
  let before = false;
  const first: Element[] = [];
  for (const piece of piecesOf(element, element, control)) {
    const text = tidy(piece.text);
    if (text === '') {
      if (!inHelp && label) label += ' ';
      continue;
    }
    if (isHelpMark(piece, label, star)) continue;
    if ((label === '' && /^\*+$/.test(text)) || (star && REQUIRED.test(text))) {
      before = true;
      continue;
    }
    if (label.trim() === '') first.push(piece.branch);
    inHelp ||= label.trim() !== '' && startsHelp(piece, first, star, element);
    if (inHelp) help = `${help} ${text.replace(/^[:*]+$/, '')}`;
    else {
      label = joinTexts(label, piece.text);
      before ||= /^\s*\*/.test(label);
      label = label.replace(/^\s*\*[\s*]*/, '');
      const mark = /\*/.exec(label);
      if (mark) {
        star = true;
        help = `${help} ${label.slice(mark.index + 1).replace(/^[\s*:]*[[(]?\??[\])]?(?=\s|$)/, '')}`;
        label = label.slice(0, mark.index + 1);
      }
    }
  }
  const cleaned = cleanLabel(label);
  return { label: cleaned.label, mandatory: cleaned.mandatory || star || before || hasDrawnStar(element), help: tidy(help) };
}

function piecesOf(element: Element, label: Element, control: Element | undefined): Piece[] {
  return flatChildren(element).flatMap((child): Piece[] => {
    const branch = (inner: Element): Element => (element === label ? inner : element);
    if (child.nodeType === 3) return [{ text: child.nodeValue ?? '', branch: element, host: element }];
    if (child.nodeType !== 1) return [];
    const inner = child as Element;
    if (inner.tagName === 'BR') return [{ text: ' ', branch: element, host: element }];
    if (isWordless(inner) || isIcon(inner) || isAside(inner) || rendering(inner) !== 'shown' || inner === control) return [];
    const pieces = piecesOf(inner, label, control).map((piece) => ({ ...piece, branch: branch(inner) === inner ? inner : piece.branch }));
    const gap = isBlock(inner) ? [{ text: ' ', branch: element, host: element }] : [];
    return [...gap, ...pieces, ...gap];
  });
}

/** Buttons and tooltips inside a label say something else than its name. */
function isAside(element: Element): boolean {
  const role = element.getAttribute('role');
  return element.tagName === 'BUTTON' || role === 'button' || role === 'tooltip' || role === 'img';
}

const QUESTION = /-t-il|-t-elle|-ils?\b|-vous\b|^quel|^par quel|^est-ce|^avez|^etes/;

/** A "?" in an element of its own that opens a tooltip, rather than the question's own mark. */
function isHelpMark({ text, host }: Piece, label: string, star: boolean): boolean {
  if (!/^\s*[[(]?(?:\?|i|ⓘ|ℹ️?)[\])]?\s*$/.test(text)) return false;
  const isFormatting = /^(?:SPAN|B|STRONG|EM|FONT|LABEL|DIV|P|TD|DT)$/.test(host.tagName);
  if (star || /\?\s*$/.test(label) || !isFormatting || !/\?/.test(text)) return true;
  const isMarked = ['title', 'aria-label', 'tabindex', 'data-tooltip', 'data-bs-toggle', 'data-toggle'].some((name) =>
    host.hasAttribute(name),
  );
  return isMarked || !(QUESTION.test(plain(label)) || label.split(/\s+/).length >= 12);
}

function startsHelp(piece: Piece, first: Element[], star: boolean, element: Element): boolean {
  const text = tidy(piece.text);
  if (star) return !/^[*?]+$/.test(text);
  if (text.startsWith('*') || piece.branch === first[0]) return false;
  if (piece.branch === element) return first[0] !== element && isSentence(text) && text.length > 60;
  const block = piece.host.closest('small,p,ul,ol,div');
  if (block && element.contains(block) && block !== element && !block.contains(first[0] ?? null)) return true;
  return isSentence(tidy(piece.branch.textContent ?? ''));
}

/** Whether words are a sentence of help rather than a part of a name: at least three words from a capital to a full stop. */
export function isSentence(text: string): boolean {
  return /^[("«]?\s*\p{Lu}/u.test(text) && /[.…!]\)?$/.test(text) && text.split(/\s+/).length >= 3;
}

/** A label's words as a person says them: no asterisk, no help mark after it, no trailing colon, no "(obligatoire)". */
export function cleanLabel(text: string): { label: string; mandatory: boolean } {
  const required = /\s*[([]?\b(?:champ )?(?:obligatoire|requis)\b[)\]]?\s*$/i;
  const optional = /\s*[([]\s*(?:champ )?(?:facultati(?:f|ve)|optionnel(?:le)?)\s*[)\]]\s*$/i;
  const mandatory = /\*/.test(text) || required.test(text);
  const label = tidy(
    text
      .replace(/\*+\s*\?\s*$/, '')
      .replace(/\s*:?\s*[[(]\?[\])]\s*$/, '')
      .replace(/\*/g, ''),
  )
    .replace(required, '')
    .replace(/\s*,$/, '')
    .replace(optional, '')
    .replace(/\s*:$/, '');
  return { label: tidy(label), mandatory };
}

/** Takes apart a line of words without markup of its own: what follows the asterisk is help. */
export function textParts(text: string): LabelParts {
  if (/^\*+\s*\p{L}/u.test(text)) return { ...textParts(text.replace(/^\*+\s*/, '')), mandatory: true };
  const star = text.indexOf('*');
  const help = star < 0 ? '' : tidy(text.slice(star + 1)).replace(/^[*:]?\s*[[(]?\??[\])]?\s*/, '');
  return { ...cleanLabel(star < 0 ? text : text.slice(0, star + 1)), help };
}
