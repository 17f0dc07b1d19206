import { isDrawnBlock, renderingOf } from './rendered';
import { seen, type Seen } from './seen';
import { byText, isBlank, tidy } from '../../reading/text';
import { marked } from '../taught';
import * as native from './native';

/** Whether an element starts and ends its own line: by its tag, or where it stands beside something else, as it is drawn. */
export function isBlock(element: Element): boolean {
  return isBlockSeen(seen(element));
}

/** The same of an element that was looked at. */
export function isBlockSeen(one: Seen): boolean {
  return one.tag.isBlock || (one.isBlock ??= holdsSeveral(one.outer ?? parentOf(one)) && isDrawnBlock(one.element));
}

const parentOf = ({ element }: Seen): Seen | null => {
  const parent = native.parentElement(element);
  return parent && seen(parent);
};

/** Whether something stands beside what an element holds, or beside the element itself where its tag makes no line. Only then a style is asked for. */
function holdsSeveral(parent: Seen | null): boolean {
  if (!parent) return false;
  if (parent.holdsSeveral === null) {
    const count = parent.parts.filter((child) => typeof child !== 'string' || !isBlank(child)).length;
    parent.holdsSeveral = count > 1 || (!parent.tag.isBlock && holdsSeveral(parent.outer ?? parentOf(parent)));
  }
  return parent.holdsSeveral;
}

/** Whether an element has no words of its own to read: a control, a drawing. */
export function isWordless(element: Element): boolean {
  return seen(element).tag.isWordless;
}

/** Names of icon fonts' glyphs, which stand in the page as words: "help_outline", "expand_more". No French word has an underscore. */
const GLYPH_NAME = /^[a-z]+(?:_[a-z]+)+$/;
const GLYPH_WORD = /^(?:help|info|error|check|done|close|cancel|clear|delete|warning|edit|add|search|menu|event|today|upload|download)$/;

/** Whether an element is a drawn icon, whatever its letters: an icon font's glyph or a mark hidden from assistive technology. The asterisk is none. */
export function isIcon(element: Element): boolean {
  return isIconSeen(seen(element));
}

/** The same of an element that was looked at. */
export function isIconSeen(one: Seen): boolean {
  const isLeaf = !one.isMixed;
  const isDrawing = one.tag.isIcon || one.role === 'img';
  const isHidden = one.isTelling && native.getAttribute(one.element, 'aria-hidden') === 'true';
  if (!isLeaf && !isDrawing && !isHidden) return false;
  const glyph = one.parts[0];
  const text = isLeaf && one.parts.length === 1 && typeof glyph === 'string' ? glyph : native.textContent(one.element);
  const signs = signsOf(text);
  if (signs === NO_ICON) return false;
  if ((isDrawing && signs.isGlyph) || (isLeaf && signs.isGlyphName)) return true;
  return isHidden && (signs.isGlyph || signs.isSign);
}

const NO_ICON = { isGlyphName: false, isGlyph: false, isSign: false };

/** What the letters of an element may be, if it is an icon. */
const signsOf = byText((words) => {
  const text = words.trim();
  if (text === '' || text.length > 24 || marked(text).includes('*') || /[✓✔☑🗸]/u.test(text)) return NO_ICON;
  const isGlyphName = GLYPH_NAME.test(text);
  return { isGlyphName, isGlyph: isGlyphName || GLYPH_WORD.test(text), isSign: !/[\p{L}\d]/u.test(text) || text.length === 1 };
});

/** Puts two neighbouring texts together, as a `Line` does. */
export function joinTexts(left: string, right: string): string {
  return startsAnew(left.slice(-LOOKED_AT), right) ? `${left} ${right}` : left + right;
}

/** What may begin something else: neither a space nor a small letter. */
const BEGINS = /^[^a-z\s]/;

/** So many of a line's last letters tell whether what follows starts anew. */
const LOOKED_AT = 4;

/**
 * Whether a text starts something else than the one before it. Pages cut words and sentences over several inline elements ("Sou" + "mis"), and put
 * unrelated words side by side without a space ("SI" + "Soumis"): a small letter continues the word, a capital or a counter starts another.
 */
function startsAnew(end: string, right: string): boolean {
  if (end === '' || !BEGINS.test(right)) return false;
  const last = end.slice(-1);
  if (!/[^\s,()'’-]/.test(last)) return false;
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

  /** Begins another line. */
  restart(): void {
    if (this.#pieces.length === 0) return;
    this.#pieces = [];
    this.#end = '';
    this.isBlank = true;
  }

  get text(): string {
    return this.#pieces.length === 1 ? (this.#pieces[0] as string) : this.#pieces.join('');
  }
}

type Skip = (element: Element) => boolean;

/** The words of an element as a person reads them, on one line. Controls, icons and what is not drawn are left out. */
export function wordsOf(element: Element, skip?: Skip): string {
  const one = seen(element);
  if (!skip) return wordsOfSeen(one);
  return renderingOf(one) === 'gone' ? '' : tidy(gather(one, skip));
}

/** The same of an element that was looked at. */
export function wordsOfSeen(one: Seen): string {
  return (one.words ??= renderingOf(one) === 'gone' ? '' : tidy(gathered(one)));
}

function gathered(one: Seen): string {
  return (one.gathered ??= gather(one));
}

function gather(one: Seen, skip?: Skip): string {
  const isShown = renderingOf(one) === 'shown';
  const { parts, isMixed } = one;
  const only = parts[0];
  if (parts.length <= 1 && (only === undefined || typeof only === 'string')) return isShown ? (only ?? '') : '';
  const line = new Line();
  for (const child of parts) {
    if (typeof child === 'string') {
      if (!isShown) continue;
      // After a child element a text is joined as another element's would be; alone it stays as it stands.
      if (isMixed) line.join(child);
      else line.add(child);
    } else if (child.tag.name === 'BR' || child.tag.isWordless) line.add(' ');
    else if (!isIconSeen(child) && !skip?.(child.element) && renderingOf(child) !== 'gone') {
      const words = skip ? gather(child, skip) : gathered(child);
      if (isBlockSeen(child)) line.add(` ${words} `);
      else line.join(words);
    }
  }
  return line.text;
}
