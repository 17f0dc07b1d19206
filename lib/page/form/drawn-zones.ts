import { isDropWords, isZoneName, ZONE_WORDS } from '../lexicon';
import type { Outline, Token } from '../dom/outline';
import { flatParent } from '../dom/rendered';
import { plain } from '../../reading/text';
import * as native from '../dom/native';

const FEW_LINES = 12;

/** The drop zones that are drawn in a part of the page without a file input of their own: it may stand anywhere, or nowhere. */
export function drawnZones(outline: Outline, from: number, to: number): Element[] {
  const zones: Element[] = [];
  for (let at = Math.max(from, 0); at < Math.min(to, outline.tokens.length); at++) {
    const token = outline.tokens[at] as Token;
    if (token.kind === 'control' || token.furniture || token.text.length > 160 || !isDropWords(token.text)) continue;
    if (hasInput(outline, token, at) || zones.some((zone) => native.contains(zone, token.element))) continue;
    zones.push(wholeZone(outline, token));
  }
  return zones;
}

const isFile = ({ kind, element }: Token) => kind === 'control' && (element as HTMLInputElement).type === 'file';

/** Whether a file input stands right before or after the zone's words, with nothing else between. */
function hasInput({ tokens }: Outline, { element }: Token, at: number): boolean {
  const after = tokens.slice(at + 1, at + FEW_LINES).find((token) => !isZone(token));
  const before = tokens.slice(Math.max(0, at - FEW_LINES), at).findLast((token) => !isZone(token));
  if ([before, after].some((token) => token !== undefined && isFile(token))) return true;
  return native.querySelector(native.closest(element, 'label'), 'input[type=file]') != null;
}

/** The largest element around a zone's words that says nothing else. */
function wholeZone(outline: Outline, token: Token): Element {
  let zone = token.element;
  for (let outer = flatParent(zone); outer; outer = flatParent(outer)) {
    const { from, to } = outline.range(outer);
    const says = outline.tokens.slice(from, to);
    if (from < 0 || says.length > FEW_LINES || !says.every((one) => isZone(one))) break;
    zone = outer;
  }
  return zone;
}

function isZone({ kind, text }: Token): boolean {
  const words = plain(text);
  return kind !== 'control' && (isDropWords(text) || ZONE_WORDS.test(words) || isZoneName(words));
}
