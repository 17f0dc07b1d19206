import { kept } from './kept';
import { flatChildren, isDrawnBlock, rendering } from './rendered';
import { isBlank, tidy } from '../../reading/text';
import * as native from './native';

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
HEADER HGROUP HR HTML LABEL LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s/),
);

/** Whether an element starts and ends its own line: by its tag, or where it stands beside something else, as it is drawn. */
export function isBlock(element: Element): boolean {
  const tag = native.tagName(element);
  if (BLOCKS.has(tag) || tag.includes('-') || tag === 'SLOT') return true;
  return holdsSeveral(native.parentNode(element) as Node) && isDrawnBlock(element);
}

/** Whether something stands beside what a node holds, or beside the node itself where its tag makes no line. Only then a style is asked for. */
const holdsSeveral: (parent: Node) => boolean = kept((parent) => {
  let count = 0;
  for (let child = native.firstChild(parent); child && count < 2; child = native.nextSibling(child)) {
    if (native.nodeType(child) === 1 || (native.nodeType(child) === 3 && !isBlank((child as Text).data))) count++;
  }
  const outer = native.parentElement(parent);
  return count > 1 || (outer !== null && !BLOCKS.has(native.tagName(parent as Element)) && holdsSeveral(outer));
});

const CONTROLS = new Set(['INPUT', 'SELECT', 'TEXTAREA', 'METER', 'PROGRESS', 'SVG', 'CANVAS', 'VIDEO', 'AUDIO', 'OPTION']);

/** Whether an element has no words of its own to read: a control, a drawing. */
export function isWordless(element: Element): boolean {
  return CONTROLS.has(native.tagName(element).toUpperCase());
}

/** Names of icon fonts' glyphs, which stand in the page as words: "help_outline", "expand_more". No French word has an underscore. */
const GLYPH_NAME = /^[a-z]+(?:_[a-z]+)+$/;
const GLYPH_WORD = /^(?:help|info|error|check|done|close|cancel|clear|delete|warning|edit|add|search|menu|event|today|upload|download)$/;

/** Whether an element is a drawn icon, whatever its letters: an icon font's glyph or a mark hidden from assistive technology. The asterisk is none. */
export function isIcon(element: Element): boolean {
  const isLeaf = native.firstElementChild(element) === null;
  const isDrawing =
    native.tagName(element) === 'I' || native.tagName(element).endsWith('-ICON') || native.getAttribute(element, 'role') === 'img';
  const isHidden = native.getAttribute(element, 'aria-hidden') === 'true';
  if (!isLeaf && !isDrawing && !isHidden) return false;
  const text = native.textContent(element).trim();
  if (text === '' || text.length > 24 || text.includes('*') || /[✓✔☑🗸]/u.test(text)) return false;
  const isGlyph = GLYPH_NAME.test(text) || GLYPH_WORD.test(text);
  if ((isDrawing && isGlyph) || (isLeaf && GLYPH_NAME.test(text))) return true;
  return isHidden && (isGlyph || !/[\p{L}\d]/u.test(text) || text.length === 1);
}

/** Puts two neighbouring texts together, as a `Line` does. */
export function joinTexts(left: string, right: string): string {
  return startsAnew(left.slice(-LOOKED_AT), right) ? `${left} ${right}` : left + right;
}

/** So many of a line's last letters tell whether what follows starts anew. */
const LOOKED_AT = 4;

/**
 * Whether a text starts something else than the one before it. Pages cut words and sentences over several inline elements ("Sou" + "mis"), and put
 * unrelated words side by side without a space ("SI" + "Soumis"): a small letter continues the word, a capital or a counter starts another.
 */
function startsAnew(end: string, right: string): boolean {
  const last = end.slice(-1);
  if (!/[^\s,()'’-]/.test(last) || /^[a-z\s]/.test(right)) return false;
  const newWord = (/\p{Ll}/u.test(last) && /^\p{Lu}/u.test(right)) || (/[\p{L}\d]/u.test(last) && /^\p{Lu}\p{L}*\p{Ll}/u.test(right));
  const newNumber = (/\d/.test(last) && /^\d/.test(right)) || (/\p{L}/u.test(last) && /^\d+\s*(?:\/\s*\d|%)/.test(right));
  const newSentence = /[.!?;:…]/.test(last) && /^\p{Lu}\p{Ll}/u.test(right);
  const isOneName = /^(?:Trajectoire|Sign)\b/.test(right) && /\b(?:Via|You)$/.test(end);
  return (newWord || newNumber || newSentence) && !isOneName;
}

/** Words put together piece by piece. Only the end of the line is looked at, so that a paragraph of thousands of pieces is no more work than its words. */
export class Line {
  #pieces: string[] = [];
  #end = '';
  /** Whether there are no words yet. */
  isBlank = true;

  /** Puts a text after the others, as it stands. */
  add(text: string): void {
    this.isBlank &&= isBlank(text);
    this.#pieces.push(text);
    this.#end = text.length >= LOOKED_AT ? text.slice(-LOOKED_AT) : (this.#end + text).slice(-LOOKED_AT);
  }

  /** Puts the text of another element after the others, with a space where it starts something else. */
  join(text: string): void {
    if (startsAnew(this.#end, text)) this.add(' ');
    this.add(text);
  }

  get text(): string {
    return this.#pieces.join('');
  }
}

type Skip = (element: Element) => boolean;

/** The words of an element as a person reads them, on one line. Controls, icons and what is not drawn are left out. */
export function wordsOf(element: Element, skip?: Skip): string {
  return skip ? tidyWords(element, (inner) => gather(inner, skip)) : ownWords(element);
}

const ownWords = kept((element: Element) => tidyWords(element, gathered));

const gathered = kept((element: Element) => gather(element));

function tidyWords(element: Element, words: (element: Element) => string): string {
  return rendering(element) === 'gone' ? '' : tidy(words(element));
}

function gather(element: Element, skip?: Skip): string {
  const isShown = rendering(element) === 'shown';
  const isMixed = native.firstElementChild(element) !== null;
  if (!isMixed && native.shadowRoot(element) === null && native.tagName(element) !== 'SLOT')
    return isShown ? native.textContent(element) : '';
  const line = new Line();
  for (const child of flatChildren(element)) {
    if (native.nodeType(child) === 3 && isShown) {
      // After a child element a text is joined as another element's would be; alone it stays as it stands.
      if (isMixed) line.join((child as Text).data);
      else line.add((child as Text).data);
    }
    if (native.nodeType(child) !== 1) continue;
    const inner = child as Element;
    if (native.tagName(inner) === 'BR' || isWordless(inner)) line.add(' ');
    else if (!isIcon(inner) && !skip?.(inner) && rendering(inner) !== 'gone') {
      const words = skip ? gather(inner, skip) : gathered(inner);
      if (isBlock(inner)) line.add(` ${words} `);
      else line.join(words);
    }
  }
  return line.text;
}
