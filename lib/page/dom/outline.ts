import { withoutBanners } from './banners';
import { isControlSeen, isDrawnBeside, isHiddenFileInput, isInputButton, specialKind, statusWords } from './elements';
import { isDrawnMarkSeen, starred } from './marks';
import { seeDrawn } from './drawn';
import { renderingOf } from './rendered';
import { flatParent, seen, type Seen } from './seen';
import { type Slices, whole } from './slices';
import { byText, tidy } from '../../reading/text';
import { isBlockSeen, isIconSeen, Line, wordsOf } from './words';
import * as native from './native';

/** One thing a person meets while reading the page from top to bottom. */
export interface Token {
  kind: 'text' | 'status' | 'action' | 'control';
  /** The words, tidy; "" for a control. */
  text: string;
  /** The element that holds the first of the words, or the control. */
  element: Element;
  /** 1 to 6 inside a heading, 0 inside a legend or a caption, null elsewhere. */
  heading: number | null;
  /** The label element that the words stand in. */
  label: Element | null;
  /** Inside a header, footer or navigation of the site. */
  furniture: boolean;
  /** Beside the page's own matter. */
  aside: boolean;
  /** The dialog that it stands in. */
  dialog: Element | null;
  /** Its place among the tokens. */
  at: number;
}

export const isText = (token: Token): boolean => token.kind === 'text';
export const isControlToken = (token: Token): boolean => token.kind === 'control';
export const isAction = (token: Token): boolean => token.kind === 'action';

/** Whether a token is words of the page's own matter. */
export const isOwnText = ({ kind, furniture }: Token): boolean => kind === 'text' && !furniture;

/** The page as a list of tokens, with the place of every element in it. */
export interface Outline {
  tokens: Token[];
  /** The tokens that an element covers: from the first, up to and without the last. */
  range(element: Element): { from: number; to: number };
  /** Every label element that is drawn. */
  labels: HTMLLabelElement[];
  /** The outermost elements that are not drawn, and the innermost that are looked into: by them one sees whether another part of the page is drawn by now. */
  edges: Element[];
  /** The open shadow roots that are drawn. */
  shadows: ShadowRoot[];
}

type Place = Pick<Token, 'heading' | 'label' | 'furniture' | 'aside' | 'dialog'>;

const NOWHERE: Place = { heading: null, label: null, furniture: false, aside: false, dialog: null };

/** An element whose parts are being read. */
interface Open {
  one: Seen;
  parts: readonly (Seen | string)[];
  next: number;
  place: Place;
  isDrawn: boolean;
  isBlock: boolean;
  from: number;
  /** How many edges there were before it. */
  edges: number;
}

/** Elements and texts that are read in one slice. */
const SLICE = 2_000;

/** Reads the drawn part of the page, from top to bottom, once. */
export function outlineOf(root: Element): Outline {
  return whole(outlineInSlices(root));
}

/** The same, piece by piece. */
export function* outlineInSlices(root: Element): Slices<Outline> {
  const tokens: Token[] = [];
  const ranges = new Map<Element, { from: number; to: number }>();
  const labels: HTMLLabelElement[] = [];
  const edges: Element[] = [];
  const shadows: ShadowRoot[] = [];
  const line = new Line();
  let lineElement: Element = root;
  let linePlace = NOWHERE;

  const flush = () => {
    if (!line.isBlank) tokens.push({ kind: 'text', text: printed(line.text), element: lineElement, ...linePlace, at: tokens.length });
    line.restart();
  };
  const push = (kind: Token['kind'], text: string, element: Element, place: Place) => {
    flush();
    ranges.set(element, { from: tokens.length, to: tokens.length + 1 });
    tokens.push({ kind, text, element, ...place, at: tokens.length });
  };
  const add = (text: string, element: Element, isMixed: boolean, place: Place) => {
    if (line.isBlank) {
      lineElement = element;
      linePlace = place;
    }
    if (isMixed || lineElement !== element) line.join(text);
    else line.add(text);
  };

  const open: Open[] = [];
  /** Reads an element that has no parts; opens another, its parts being read next. */
  const enter = (one: Seen, outer: Place, inGhost: boolean) => {
    const inside = begin(one, outer, inGhost);
    if (inside) open.push(inside);
    else edges.push(one.element);
  };
  const begin = (one: Seen, outer: Place, inGhost: boolean): Open | void => {
    const { element, tag } = one;
    const how = renderingOf(one);
    if (how !== 'shown') {
      if (!inGhost && isHiddenFileInput(element))
        push('control', '', native.matches(element, 'input') ? element : (native.querySelector(element, 'input') as Element), outer);
      if (tag.name === 'SELECT' && isDrawnBeside(element)) push('control', '', element, outer);
      if (how === 'gone') return;
    }
    const isDrawn = how === 'shown';
    if (isDrawn && isControlSeen(one)) return push('control', '', element, outer);
    if (isDrawn && isDrawnMarkSeen(one)) return add('*', element, true, outer);
    if ((tag.isWordless && !isInputButton(element)) || isIconSeen(one)) {
      line.add(' ');
      return;
    }
    const place = placeIn(one, outer);
    if (tag.name === 'LABEL') labels.push(element as HTMLLabelElement);
    const special = isDrawn ? specialKind(one) : null;
    if (special) return push(special, specialWords(special, element), element, place);
    const isBlock = isBlockSeen(one);
    if (isBlock) flush();
    const { parts } = one;
    if (one.shadow) shadows.push(one.shadow);
    return { one, parts, next: 0, place, isDrawn, isBlock, from: tokens.length, edges: edges.length };
  };
  const leave = ({ one: { element }, isBlock, from, edges: before }: Open) => {
    open.pop();
    if (isBlock) flush();
    ranges.set(element, { from, to: tokens.length + (line.isBlank ? 0 : 1) });
    if (edges.length === before) edges.push(element);
  };
  /** Reads the next part of the innermost open element. */
  const readOn = (inside: Open) => {
    const child = inside.parts[inside.next++];
    if (child === undefined) leave(inside);
    else if (typeof child === 'string') {
      if (inside.isDrawn) add(child, inside.one.element, inside.one.isMixed, inside.place);
    } else if (child.tag.name === 'BR') breakLine(child.element);
    else enter(child, inside.place, !inside.isDrawn);
  };
  /** A line break inside a heading, a label or a sentence continues it; elsewhere, before a capital or a file's name, it starts something else. */
  const breakLine = (br: Element) => {
    const before = native.previousElementSibling(br);
    const endsTitle = before && native.matches(before, 'b,strong') && tidy(line.text) === wordsOf(before);
    const goesOn = /^\s*(?!\S+\.\w{3,4}\b)[^\s\p{Lu}]/u.test(native.textContent(native.nextSibling(br)) ?? '');
    if (endsTitle && !native.closest(br, 'label,legend,th,button')) return flush();
    if (native.closest(br, 'h1,h2,h3,h4,h5,h6,[role=heading],label,legend,dt,th,button') || goesOn) line.add(' ');
    else flush();
  };

  yield* seeDrawn(root);
  enter(seen(root), linePlace, false);
  for (let count = 1, inside = open.at(-1); inside; inside = open.at(-1), count++) {
    if (count % SLICE === 0) yield;
    readOn(inside);
  }
  flush();
  const range = (element: Element) => ranges.get(element) ?? { from: -1, to: -1 };
  return { tokens: withoutBanners(tokens, range), labels, edges, shadows, range };
}

const printed = byText((text) => starred(tidy(text)));

function specialWords(kind: 'status' | 'action', element: Element): string {
  const words = wordsOf(element) || (element as HTMLInputElement).value || '';
  return kind === 'status' ? statusWords(words) : words;
}

const FURNITURE = /^(?:navigation|search|contentinfo|banner)$/;

function placeIn(one: Seen, outer: Place): Place {
  const { element, tag, role } = one;
  if (!tag.isPlace && role === null) return outer;
  const heading =
    tag.heading || (role === 'heading' ? Number(native.getAttribute(element, 'aria-level') ?? 2) : (tag.heading ?? outer.heading));
  const label = tag.name === 'LABEL' ? element : outer.label;
  const furniture = outer.furniture || tag.isFurniture || FURNITURE.test(role ?? '');
  const aside = outer.aside || tag.name === 'ASIDE' || role === 'complementary';
  const dialog = tag.name === 'DIALOG' || role === 'dialog' || role === 'alertdialog' ? element : outer.dialog;
  return { heading, label, furniture, aside, dialog };
}

/** The largest element around a line's first words that holds that line alone. */
export function lineElement(token: Token, outline: Outline): Element {
  let element = token.element;
  const { at } = token;
  for (let outer = flatParent(element); outer; outer = flatParent(outer)) {
    const { from, to } = outline.range(outer);
    if (from !== at || to !== at + 1) break;
    element = outer;
  }
  return element;
}
