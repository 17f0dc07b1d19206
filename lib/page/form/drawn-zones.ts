import { commonElement } from './boxes';
import { isFileInput } from '../dom/elements';
import { isFileState, listedOn } from './file-names';
import { fileRuleIn } from './file-rule';
import { endsForm, isDropWords, isZoneLine } from '../lexicon';
import { type Outline, type Token, isAction, isControlToken, isText } from '../dom/outline';
import { flatParent, rendering } from '../dom/rendered';
import { plain } from '../../reading/text';
import * as native from '../dom/native';

const FEW_LINES = 12;

/**
 * The drop zones that are drawn in a part of the page without a file input of their own: it may stand anywhere, or nowhere. One that has its file may hide
 * what one does there: it is then what lists a file with the way to take it away.
 */
export function drawnZones(outline: Outline, from: number, to: number): Element[] {
  const zones: Element[] = [];
  for (let at = Math.max(from, 0); at < Math.min(to, outline.tokens.length); at++) {
    const token = outline.tokens[at] as Token;
    if (isControlToken(token) || token.furniture || !isDrawn(outline, token)) continue;
    if (hasInput(outline, token, at) || zones.some((zone) => native.contains(zone, token.element))) continue;
    const zone = wholeZone(outline, token);
    if (zones.every((other) => !native.contains(zone, other))) zones.push(zone);
  }
  return zones;
}

function isDrawn({ tokens }: Outline, token: Token): boolean {
  if (token.text.length <= 160 && isDropWords(token.text)) return true;
  return listedOn(token) !== null && tokens.slice(token.at + 1, token.at + 4).some((next) => takesAway(next));
}

/** What takes a file away begins so, or is a sign alone. */
export const REMOVAL = /^(?:supprim|retire|efface|enleve|remove|delete|clear|[x×✕✖]$)/;

/** Whether an action takes a file away: by its words, or by its title where it is a sign alone. */
function takesAway({ kind, text, element }: Token): boolean {
  const said = [text, native.getAttribute(element, 'aria-label'), native.getAttribute(element, 'title')];
  return kind === 'action' && said.some((words) => words && REMOVAL.test(plain(words)));
}

/** Whether a file input stands before or after the zone's words, with nothing but what is printed with a zone between, or begins the box of its name and the zone. */
function hasInput(outline: Outline, { element }: Token, at: number): boolean {
  const { tokens } = outline;
  const isApart = (token: Token) => !isZone(token) && (!isText(token) || fileRuleIn(token.text) === null);
  const after = tokens.slice(at + 1, at + FEW_LINES).find(isApart);
  const before = tokens.slice(Math.max(0, at - FEW_LINES), at).findLast(isApart);
  if ([before, after].some((token) => isFileInput(token?.element))) return true;
  const first = before && tokens[before.at - 1];
  if (first && isFileInput(first.element) && outline.range(commonElement([first.element, element])).from === first.at) return true;
  return native.querySelector(native.closest(element, 'label'), 'input[type=file]') != null;
}

/** The largest element around a zone's words that says nothing else. */
function wholeZone(outline: Outline, token: Token): Element {
  let zone = token.element;
  for (let outer = flatParent(zone); outer; outer = flatParent(outer)) {
    const { from, to } = outline.range(outer);
    if (from < 0 || to - from > FEW_LINES || !outline.tokens.slice(from, to).every(isZone)) break;
    zone = outer;
  }
  return zone;
}

/** Whether a line is one of a zone's own: what one does there, its buttons, the files that it lists and how far they are. */
function isZone(token: Token): boolean {
  const words = plain(token.text);
  if (isControlToken(token)) return false;
  if (isAction(token)) return !endsForm(token);
  return isDropWords(words) || isZoneLine(words) || isFileState(token.text) || listedOn(token) !== null;
}

/** A second file input of one zone: both are out of sight, with nothing but the zone's words between. */
export function isSameZone({ tokens }: Outline, last: { controls: Element[]; to: number }, control: Element, at: number): boolean {
  if (!isFileInput(control) || !isFileInput(last.controls[0]) || [control, ...last.controls].some((one) => rendering(one) === 'shown'))
    return false;
  return tokens.slice(last.to, at).every(({ text }) => isZoneLine(text));
}
