import { shelf } from './kept';
import { OWN_NAMES } from './own';
import * as native from './native';

/** What a tag alone tells. */
export interface Tag {
  name: string;
  isNeverShown: boolean;
  /** No box of its own, as a rule: it cannot hide its contents alone. */
  isPhrase: boolean;
  /** Starts and ends its own line. By tag, not by style, so that a page reads the same in every browser. */
  isBlock: boolean;
  /** Has no words of its own to read: a control, a drawing. */
  isWordless: boolean;
  /** Made to hold an icon. */
  isIcon: boolean;
  /** 1 to 6, 0 for a legend or a caption, null for other tags. */
  heading: number | null;
  isFurniture: boolean;
  /** What stands in it stands in a place of its own: under a heading, in a label, beside the page's matter. */
  isPlace: boolean;
  isSvg: boolean;
}

const words = (list: string) => new Set(list.split(/\s+/));
const NEVER_SHOWN = words(`SCRIPT STYLE script style TEMPLATE NOSCRIPT DATALIST IFRAME OBJECT ${OWN_NAMES.join(' ')}`);
const PHRASES = words('A B EM FONT I LABEL SMALL SPAN STRONG');
const BLOCKS = words(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
HEADER HGROUP HR HTML LABEL LEGEND LI MAIN MENU NAV OL P PRE SECTION SLOT SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`,
);
const WORDLESS = words('INPUT SELECT TEXTAREA METER PROGRESS SVG CANVAS VIDEO AUDIO OPTION');
const FURNITURE = words('NAV FOOTER SEARCH');
const PLACES = words('LABEL ASIDE DIALOG');

const tags = new Map<string, Tag>();

function tagOf(name: string): Tag {
  const known = tags.get(name);
  if (known) return known;
  const heading = /^H[1-6]$/.test(name) ? Number(name[1]) : name === 'LEGEND' || name === 'CAPTION' ? 0 : null;
  const tag: Tag = {
    name,
    isNeverShown: NEVER_SHOWN.has(name),
    isPhrase: PHRASES.has(name),
    isBlock: BLOCKS.has(name) || name.includes('-'),
    isWordless: WORDLESS.has(name.toUpperCase()),
    isIcon: name === 'I' || name.endsWith('-ICON'),
    heading,
    isFurniture: FURNITURE.has(name),
    isPlace: heading !== null || PLACES.has(name) || FURNITURE.has(name),
    isSvg: /^svg$/i.test(name),
  };
  tags.set(name, tag);
  return tag;
}

/** The attributes by which an element is something else than its tag says: most have none, and are asked for none. */
const TELLING = '[hidden],[role],[aria-pressed],[aria-haspopup],[contenteditable],[aria-hidden],[alt],[aria-label],[title],[tabindex="0"]';

/** `gone`: neither the element nor anything in it is drawn. `ghost`: it is not drawn itself, but something in it may be. */
export type Rendering = 'shown' | 'ghost' | 'gone';

/** An element as it was looked at, what it was asked being asked once. */
export class Seen {
  readonly tag: Tag;
  /** Whether it has an attribute by which it may be something else than its tag says. */
  readonly isTelling: boolean;
  /** What it was met in, in the flattened tree; null where it was looked at alone. */
  outer: Seen | null = null;
  rendering: Rendering | null = null;
  /** Whether it is a line of its own though its tag makes none; null until it is asked for. */
  isBlock: boolean | null = null;
  /** Whether something stands beside what it holds; null until it is asked for. */
  holdsSeveral: boolean | null = null;
  /** Its open shadow root, once its children were looked at. */
  shadow: ShadowRoot | null = null;
  /** Its words as they stand, controls, icons and what is not drawn left out. */
  gathered: string | null = null;
  words: string | null = null;
  /** Its texts one after the other, null where they are many or a control stands among them; undefined until it is asked for. */
  shortText: string | null | undefined;
  readonly element: Element;
  #parts: readonly (Seen | string)[] | null = null;
  #isMixed = false;
  #role: string | null | undefined;

  constructor(element: Element) {
    this.element = element;
    this.tag = tagOf(native.tagName(element));
    this.isTelling = native.hasAttributes(element) && native.matches(element, TELLING);
  }

  get role(): string | null {
    if (!this.isTelling) return null;
    return this.#role === undefined ? (this.#role = native.getAttribute(this.element, 'role')) : this.#role;
  }

  /** The elements and texts as they are drawn: an open shadow root's instead of its own, a slot's assigned nodes, a closed details' summary alone. */
  get parts(): readonly (Seen | string)[] {
    if (this.#parts) return this.#parts;
    const parts: (Seen | string)[] = [];
    const take = (node: Node) => {
      const type = native.nodeType(node);
      if (type === 3) parts.push((node as Text).data);
      else if (type === 1) {
        const child = seen(node as Element);
        child.outer = this;
        parts.push(child);
        this.#isMixed = true;
      }
    };
    const drawn = drawnOf(this.element, this.tag.name);
    if (!Array.isArray(drawn) && drawn !== this.element) this.shadow = drawn as ShadowRoot;
    if (Array.isArray(drawn)) for (const node of drawn) take(node);
    else for (let node = native.firstChild(drawn); node; node = native.nextSibling(node)) take(node);
    if (drawn !== this.element) this.#isMixed = native.firstElementChild(this.element) !== null;
    return (this.#parts = parts);
  }

  /** Whether it has an element of its own in it. */
  get isMixed(): boolean {
    void this.parts;
    return this.#isMixed;
  }
}

/** The node whose children are drawn in an element, or the nodes that are. */
export function drawnOf(element: Element, name: string): Node | Node[] {
  const root = native.shadowRoot(element);
  if (root) return root;
  if (name === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (name === 'DETAILS' && !native.hasAttribute(element, 'open'))
    return [...native.children(element)].filter((child) => native.tagName(child) === 'SUMMARY').slice(0, 1);
  return element;
}

const known = shelf<Element, Seen>();

/** An element, looked at once in a reading. */
export function seen(element: Element): Seen {
  let one = known.get(element);
  if (!one) known.set(element, (one = new Seen(element)));
  return one;
}

/** The parent in the flattened tree: the slot that a node is put into, out of an open shadow root to its host. */
export function flatParent(node: Node): Element | null {
  const outer = known.get(node as Element)?.outer;
  if (outer) return outer.element;
  const drawnIn = native.assignedSlot(node as Element) ?? native.parentElement(node);
  if (drawnIn) return drawnIn;
  const root = native.parentNode(node);
  return native.nodeType(root) === 11 ? ((root as Partial<ShadowRoot>).host ?? null) : null;
}
