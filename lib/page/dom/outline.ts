import { withoutBanners } from './banners';
import { isControl, isDrawnBeside, isHiddenFileInput, isInputButton, specialKind, statusWords } from './elements';
import { isDrawnMark, starred } from './marks';
import { flatChildren, flatParent, rendering } from './rendered';
import { tidy } from '../../reading/text';
import { isBlock, isIcon, isWordless, Line, wordsOf } from './words';
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
  /** Its place among the tokens. */
  at: number;
}

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

interface Place {
  heading: number | null;
  label: Element | null;
  furniture: boolean;
}

/** Reads the drawn part of the page, from top to bottom, once. */
export function outlineOf(root: Element): Outline {
  const tokens: Token[] = [];
  const ranges = new Map<Element, { from: number; to: number }>();
  const labels: HTMLLabelElement[] = [];
  const edges: Element[] = [];
  const shadows: ShadowRoot[] = [];
  let line = new Line();
  let lineElement: Element = root;
  let linePlace: Place = { heading: null, label: null, furniture: false };

  const flush = () => {
    if (!line.isBlank) tokens.push({ kind: 'text', text: starred(tidy(line.text)), element: lineElement, ...linePlace, at: tokens.length });
    line = new Line();
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

  const visit = (element: Element, outer: Place, inGhost: boolean) => {
    const before = edges.length;
    readElement(element, outer, inGhost);
    if (edges.length === before) edges.push(element);
  };
  const readElement = (element: Element, outer: Place, inGhost: boolean) => {
    const how = rendering(element);
    if (how === 'gone' || how === 'ghost') {
      if (!inGhost && isHiddenFileInput(element))
        push('control', '', native.matches(element, 'input') ? element : (native.querySelector(element, 'input') as Element), outer);
      if (native.tagName(element) === 'SELECT' && isDrawnBeside(element)) push('control', '', element, outer);
      if (how === 'gone') return;
    }
    const drawn = how === 'shown';
    if (drawn && isControl(element)) return push('control', '', element, outer);
    if (drawn && isDrawnMark(element)) return add('*', element, true, outer);
    if ((isWordless(element) && !isInputButton(element)) || isIcon(element)) {
      line.add(' ');
      return;
    }
    const place = placeIn(element, outer);
    if (native.tagName(element) === 'LABEL') labels.push(element as HTMLLabelElement);
    const special = drawn ? specialKind(element) : null;
    if (special) return push(special, specialWords(special, element), element, place);
    const block = isBlock(element);
    if (block) flush();
    const from = tokens.length;
    const isMixed = native.firstElementChild(element) !== null;
    const shadow = native.shadowRoot(element);
    if (shadow) shadows.push(shadow);
    for (const child of flatChildren(element)) {
      if (native.nodeType(child) === 3 && how === 'shown') add((child as Text).data, element, isMixed, place);
      else if (native.nodeType(child) === 1) {
        if (native.tagName(child as Element) === 'BR') breakLine(child as Element);
        else visit(child as Element, place, how === 'ghost');
      }
    }
    if (block) flush();
    ranges.set(element, { from, to: tokens.length + (line.isBlank ? 0 : 1) });
  };
  /** A line break inside a heading, a label or a sentence continues it; elsewhere, before a capital, it starts something else. */
  const breakLine = (br: Element) => {
    const before = native.previousElementSibling(br);
    const endsTitle = before && native.matches(before, 'b,strong') && tidy(line.text) === wordsOf(before);
    const goesOn = /^\s*[^\s\p{Lu}]/u.test(native.textContent(native.nextSibling(br)) ?? '');
    if (endsTitle && !native.closest(br, 'label,legend,th,button')) return flush();
    if (native.closest(br, 'h1,h2,h3,h4,h5,h6,[role=heading],label,legend,dt,th,button') || goesOn) line.add(' ');
    else flush();
  };

  visit(root, linePlace, false);
  flush();
  const range = (element: Element) => ranges.get(element) ?? { from: -1, to: -1 };
  return { tokens: withoutBanners(tokens, range), labels, edges, shadows, range };
}

function specialWords(kind: 'status' | 'action', element: Element): string {
  const words = wordsOf(element) || (element as HTMLInputElement).value || '';
  return kind === 'status' ? statusWords(words) : words;
}

function placeIn(element: Element, outer: Place): Place {
  const tag = native.tagName(element);
  const role = native.getAttribute(element, 'role');
  const heading = /^H[1-6]$/.test(tag)
    ? Number(tag[1])
    : role === 'heading'
      ? Number(native.getAttribute(element, 'aria-level') ?? 2)
      : tag === 'LEGEND' || tag === 'CAPTION'
        ? 0
        : outer.heading;
  const label = tag === 'LABEL' ? element : outer.label;
  const furniture =
    outer.furniture ||
    tag === 'NAV' ||
    tag === 'FOOTER' ||
    tag === 'SEARCH' ||
    role === 'navigation' ||
    role === 'search' ||
    role === 'contentinfo' ||
    role === 'banner';
  const isSame = heading === outer.heading && label === outer.label && furniture === outer.furniture;
  return isSame ? outer : { heading, label, furniture };
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
