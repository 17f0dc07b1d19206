import { flatChildren, rendering } from './rendered';
import { tidy } from '../../reading/text';

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
HEADER HGROUP HR HTML LABEL LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s/),
);

/** Whether an element starts and ends its own line. By tag, not by style, so that a page reads the same in every browser. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName) || element.tagName.includes('-') || element.tagName === 'SLOT';
}

const CONTROLS = new Set(['INPUT', 'SELECT', 'TEXTAREA', 'METER', 'PROGRESS', 'SVG', 'CANVAS', 'VIDEO', 'AUDIO', 'OPTION']);

/** Whether an element has no words of its own to read: a control, a drawing. */
export function isWordless(element: Element): boolean {
  return CONTROLS.has(element.tagName.toUpperCase());
}

/** Names of icon fonts' glyphs, which stand in the page as words: "help_outline", "expand_more". No French word has an underscore. */
const GLYPH_NAME = /^[a-z]+(?:_[a-z]+)+$/;
const GLYPH_WORD = /^(?:help|info|error|check|done|close|cancel|clear|delete|warning|edit|add|search|menu|event|today|upload|download)$/;

/** Whether an element is a drawn icon, whatever its letters: an icon font's glyph or a mark hidden from assistive technology. The asterisk is none. */
export function isIcon(element: Element): boolean {
  const text = element.textContent.trim();
  if (text === '' || text.includes('*') || text.length > 24) return false;
  if (/[✓✔☑🗸]/u.test(text)) return false;
  const isGlyph = GLYPH_NAME.test(text) || GLYPH_WORD.test(text);
  if ((element.tagName === 'I' || element.tagName.endsWith('-ICON') || element.getAttribute('role') === 'img') && isGlyph) return true;
  if (element.childElementCount === 0 && GLYPH_NAME.test(text)) return true;
  return element.getAttribute('aria-hidden') === 'true' && (isGlyph || !/[\p{L}\d]/u.test(text) || text.length === 1);
}

/**
 * Puts two neighbouring texts together. Pages cut words and sentences over several inline elements ("Sou" + "mis"), and put unrelated words side
 * by side without a space ("SI" + "Soumis"): a small letter continues the word, a capital or a counter starts another.
 */
export function joinTexts(left: string, right: string): string {
  const last = left.slice(-1);
  const newWord = (/\p{Ll}/u.test(last) && /^\p{Lu}/u.test(right)) || (/[\p{L}\d]/u.test(last) && /^\p{Lu}\p{L}*\p{Ll}/u.test(right));
  const newNumber = (/\d/.test(last) && /^\d/.test(right)) || (/\p{L}/u.test(last) && /^\d+\s*(?:\/\s*\d|%)/.test(right));
  const newSentence = /[.!?;:…]/.test(last) && /^\p{Lu}\p{Ll}/u.test(right);
  const isOneName = /^(?:Trajectoire|Sign)\b/.test(right) && /\b(?:Via|You)$/.test(left);
  return (newWord || newNumber || newSentence) && !isOneName ? `${left} ${right}` : left + right;
}

type Skip = (element: Element) => boolean;

/** The words of an element as a person reads them, on one line. Controls, icons and what is not drawn are left out. */
export function wordsOf(element: Element, skip?: Skip): string {
  const how = rendering(element);
  return how === 'gone' ? '' : tidy(gather(element, how === 'ghost', skip));
}

function gather(element: Element, ghost: boolean, skip?: Skip): string {
  let text = '';
  for (const child of flatChildren(element)) {
    if (child.nodeType === 3) {
      if (!ghost) text += fromInner(text, (child as Text).data, element);
      continue;
    }
    if (child.nodeType !== 1) continue;
    const inner = child as Element;
    if (inner.tagName === 'BR' || isWordless(inner)) text += ' ';
    else if (!isIcon(inner) && !skip?.(inner)) {
      const how = rendering(inner);
      if (how === 'gone') continue;
      const words = gather(inner, how === 'ghost', skip);
      text = isBlock(inner) ? `${text} ${words} ` : joinTexts(text, words);
    }
  }
  return text;
}

/** A text node that follows a child element is joined as another element's text would be; the first one, or one after another text node, as it stands. */
function fromInner(before: string, text: string, parent: Element): string {
  return parent.childElementCount > 0 ? joinTexts(before, text).slice(before.length) : text;
}
