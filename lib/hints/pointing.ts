/** « Montrer à Cap »: the user shows one text of the page, which is neither clicked, focused nor changed. */
import palette from '../look/palette.css?inline';
import type { Say } from '../rules/rule';
import { OWN, OWN_TAGS } from '../page/dom/own';
import { dress, show } from './host';
import * as native from '../page/dom/native';

/** As by day: it stands on a page that is not ours, as markers do. */
const LOOK = `${palette}
:host{all:initial!important;position:fixed!important;inset:0!important;width:auto!important;height:auto!important;margin:0!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;pointer-events:none!important}
.frame{position:fixed;box-sizing:border-box;outline:3px solid var(--cap-accent);outline-offset:2px;box-shadow:0 0 0 2px var(--cap-surface)}
.line{position:fixed;left:50%;bottom:16px;translate:-50% 0;box-sizing:border-box;max-width:calc(100vw - 32px);padding:10px 14px;font:15px/1.4 system-ui,sans-serif;color:var(--cap-on-accent);background:var(--cap-accent);border:2px solid var(--cap-surface);border-radius:8px}
[hidden]{display:none}`;

const HELD = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'dblclick', 'auxclick', 'contextmenu', 'keyup', 'keypress'] as const;

/**
 * Lets the user choose a text of at most `longest` characters, by pointer or arrow keys: the text and then the longer ones that it is drawn within, for a word
 * may be cut by what is bold; null where they leave or `signal` ends. `hearKeys` is given what takes a key that was pressed beside the page, in the panel.
 */
export function pointAt(
  document: Document,
  say: Say,
  longest: number,
  hearKeys: (press: (key: string) => void) => void,
  signal: AbortSignal,
): Promise<string[] | null> {
  const view = native.defaultView(document);
  if (!view || signal.aborted) return Promise.resolve(null);
  const texts = textsOf(document, longest);
  const { host, frame, line } = addHost(document, say('hint_point'));
  const ended = new AbortController();
  let at = -1;

  return new Promise((resolve) => {
    const options = { capture: true, signal: ended.signal };
    const end = (chosen: Text | undefined) => {
      ended.abort();
      host.remove();
      resolve(chosen ? textsAround(chosen, view, longest) : null);
    };
    const place = () => {
      const text = texts[at];
      frame.hidden = text === undefined;
      if (!text) return;
      const { left, top, width, height } = boxOf(document, text);
      Object.assign(frame.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    };
    const go = (index: number) => {
      at = index;
      place();
      const text = texts[at];
      if (text) line.textContent = say('hint_point_at', [wordsOf(text)]);
    };
    const follow = (event: MouseEvent) => {
      const [target] = event.composedPath();
      const under = texts.findIndex((text) => native.parentNode(text) === target && isAt(boxOf(document, text), event));
      if (under >= 0 && under !== at) go(under);
    };
    /** To the next one that is drawn, that way round. */
    const move = (by: 1 | -1) => {
      const from = at < 0 && by < 0 ? 0 : at;
      for (let tries = 1; tries <= texts.length; tries++) {
        const index = (((from + by * tries) % texts.length) + texts.length) % texts.length;
        const text = texts[index];
        const parent = text && native.parentElement(text);
        if (!parent || !isDrawn(document, text)) continue;
        native.scrollIntoView(parent, { block: 'nearest' });
        return go(index);
      }
    };
    const press = (key: string) => {
      if (ended.signal.aborted) return;
      if (key === 'Escape') end(undefined);
      else if (key === 'ArrowDown' || key === 'ArrowRight') move(1);
      else if (key === 'ArrowUp' || key === 'ArrowLeft') move(-1);
      else if (key === 'Enter' && texts[at]) end(texts[at]);
    };
    const pressHere = (event: KeyboardEvent) => {
      hold(event);
      press(event.key);
      if (ended.signal.aborted) view.addEventListener('keyup', hold, { capture: true, once: true }); // of the key that ended it
    };
    hearKeys(press);
    const choose = (event: MouseEvent) => {
      hold(event);
      follow(event);
      if (texts[at]) end(texts[at]);
    };
    for (const type of HELD) view.addEventListener(type, hold, options);
    view.addEventListener('pointermove', follow, options);
    view.addEventListener('click', choose, options);
    view.addEventListener('keydown', pressHere, options);
    for (const type of ['scroll', 'resize']) view.addEventListener(type, place, options);
    signal.addEventListener('abort', () => end(undefined), { signal: ended.signal });
  });
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Texts of the page, in its order, open shadow roots included. */
function textsOf(document: Document, longest: number): Text[] {
  const texts: Text[] = [];
  const walk = (node: Node) => {
    if (native.nodeType(node) === 3) {
      const words = wordsOf(node);
      if (words !== '' && words.length <= longest) texts.push(node as Text);
      return;
    }
    if (native.nodeType(node) === 1) {
      if (native.matches(node as Element, `${OWN},script,style,noscript,template,textarea`)) return;
      const root = native.shadowRoot(node as Element);
      if (root) walk(root);
    }
    for (const child of native.childNodes(node)) walk(child);
  };
  const body = native.body(document);
  if (body) walk(body);
  return texts;
}

/** A text and, as long as they are no longer, those of the inline elements that it stands in and of what holds these. */
function textsAround(text: Text, view: Window, longest: number): string[] {
  const texts = [wordsOf(text)];
  for (let holder = native.parentElement(text); holder; holder = native.parentElement(holder)) {
    const words = wordsOf(holder);
    if (words.length > longest) break;
    if (words !== texts.at(-1)) texts.push(words);
    if (!view.getComputedStyle(holder).display.startsWith('inline')) break;
  }
  return texts;
}

function wordsOf(text: Node): string {
  return (native.textContent(text) ?? '').replace(/\s+/g, ' ').trim();
}

function boxOf(document: Document, text: Text): DOMRect {
  const range = native.createRange(document);
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}

function isDrawn(document: Document, text: Text): boolean {
  const { width, height } = boxOf(document, text);
  const parent = native.parentElement(text);
  return width > 1 && height > 1 && parent !== null && native.isVisible(parent) === true;
}

function isAt({ left, right, top, bottom }: DOMRect, { clientX, clientY }: MouseEvent): boolean {
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

/** Our own layer, over the page and never in the way of its pointer. */
function addHost(document: Document, words: string): { host: HTMLElement; frame: HTMLElement; line: HTMLElement } {
  const host = native.createElement(document, OWN_TAGS[2]) as HTMLElement;
  const root = host.attachShadow({ mode: 'closed' });
  dress(document, root, LOOK);
  const [frame, line] = ['frame', 'line'].map((part) => {
    const element = native.createElement(document, 'div') as HTMLElement;
    element.className = `${part} marker`;
    return element;
  }) as [HTMLElement, HTMLElement];
  frame.hidden = true;
  line.setAttribute('role', 'status');
  line.textContent = words;
  root.append(frame, line);
  native.documentElement(document).append(host);
  show(host);
  return { host, frame, line };
}
