import type { Placed } from './boxes';
import { saysLabel } from './label';
import type { Name } from './labels';
import { heldIn } from '../dom/kept';
import { isMark, isMarkWords } from '../dom/marks';
import { hasDrawnMark, mayDrawMarksAt } from '../dom/style-marks';
import { lineElement, type Outline, type Token, isText } from '../dom/outline';
import { flatParent } from '../dom/rendered';
import { isBlock } from '../dom/words';
import * as native from '../dom/native';

/** Whether a question is marked mandatory, by its controls, its group, or a mark on the line of its name or of its control, wherever the name was read. */
export function isMarkedMandatory(question: Placed, outline: Outline, name: Name): boolean {
  return saysRequired(question) || hasMarkBeside(question, outline, name) || hasMarkDrawnAround(question, outline, name);
}

const REQUIRED_GROUP = ':is([role=radiogroup],[role=group],fieldset)[aria-required=true]';

const requiredGroup = heldIn(REQUIRED_GROUP);

function saysRequired({ controls, box }: Placed): boolean {
  if (controls.some((control) => (control as HTMLInputElement).required || native.getAttribute(control, 'aria-required') === 'true'))
    return true;
  return requiredGroup(box);
}

/**
 * A line that is a mark alone: in the question's box, between its name and its control or right before its name, or after its control on the same line.
 * What stands right after the control before, on that one's line, is not its own.
 */
function hasMarkBeside({ wordsFrom, wordsTo, boxFrom, from, to, ...placed }: Placed, { tokens }: Outline, name: Name): boolean {
  const own = [...name.tokens, ...tokens.slice(wordsFrom, from)];
  if (own.some(({ text }) => text.endsWith('*') && saysLabel(text, name.label))) return true;
  const boxTo = Math.min(placed.boxTo, wordsTo);
  const named = tokens.slice(wordsFrom, from).findIndex((token) => name.tokens.has(token));
  const start = named < 0 ? from - 1 : wordsFrom + named - 1;
  const isOwn = (at: number) => {
    const token = tokens[at] as Token;
    if (!isText(token) || !isMark(token.text) || isOnLineOf(tokens[at - 1], token)) return false;
    return at >= boxFrom || at > start || !isMarkWords(token.text);
  };
  for (let at = Math.max(wordsFrom, Math.min(start, boxFrom)); at < from; at++) if (isOwn(at)) return true;
  const after = tokens.slice(to, Math.max(boxTo, to + 1));
  return after.some((token, index) => isMark(token.text) && (to + index < boxTo || isOnLineOf(tokens[to - 1], token)));
}

/** Whether words stand on the line of the control right before them, with nothing but inline elements between. */
function isOnLineOf(control: Token | undefined, { element, text }: Token): boolean {
  if (control?.kind !== 'control') return false;
  for (let inner: Element | null = control.element; inner && (inner === control.element || !isBlock(inner)); inner = flatParent(inner)) {
    for (let next = native.nextSibling(inner); next; next = native.nextSibling(next)) {
      const isElement = native.nodeType(next) === 1;
      if (isElement && (native.tagName(next as Element) === 'BR' || isBlock(next as Element))) return false;
      if (
        native.contains(next, element) ||
        (!isElement && native.parentNode(inner) === element && native.textContent(next)?.includes(text.charAt(0)))
      )
        return true;
    }
  }
  return false;
}

/** A mark that the style draws around the question: at what holds its name or its control alone, or at an empty element there. */
function hasMarkDrawnAround({ controls, box }: Placed, outline: Outline, name: Name): boolean {
  if (!mayDrawMarksAt(box)) return false;
  const around = (inner: Element, outer: Element) => {
    for (let part: Element | null = inner; part; part = flatParent(part)) {
      if (hasDrawnMark(part) || [...native.children(part)].slice(0, 12).some((child) => isEmpty(child) && hasDrawnMark(child))) return true;
      if (part === outer) return false;
    }
    return false;
  };
  const [token] = name.tokens;
  return around(controls[0] as Element, box) || (token !== undefined && around(token.element, lineElement(token, outline)));
}

const isEmpty = (element: Element) => native.childNodes(element).length === 0 && native.textContent(element) === '';
