/** The sentences for assistive technology: texts in the host, named by the `aria-describedby` of the controls. */
import type { Note } from './hinted';
import { createTries } from './tries';
import * as native from '../page/dom/native';

/** What the ids of our texts begin with. */
export const DESCRIPTION_ID = 'cap-convergence-';
const ATTRIBUTE = 'aria-describedby';
const REWRITES_PER_SECOND = 5;

interface Described {
  /** The attribute as the site left it. */
  original: string | null;
  /** The attribute as we wrote it. */
  written: string;
  texts: HTMLElement[];
  rewrites: number[];
}

/** Says each note's sentences where assistive technology reads them, and takes them back when the note goes. */
export interface Descriptions {
  set(notes: readonly Note[]): void;
  /** Puts right what the page did since: texts that it has taken out of the host, descriptions that it has copied to other controls. */
  settle(): void;
}

/** `host` receives the texts. Everything is as the site left it once `signal` is aborted. */
export function createDescriptions(document: Document, host: HTMLElement, signal: AbortSignal): Descriptions {
  const described = new Map<Element, Described>();
  const texts = new Map<string, HTMLElement>();
  const tries = createTries();
  let isOver = false;
  let last = 0;

  const observer = new MutationObserver((records) => {
    for (const control of new Set(records.map((record) => record.target as Element))) appendAgain(control);
  });

  function appendAgain(control: Element): void {
    const mine = described.get(control);
    const value = native.getAttribute(control, ATTRIBUTE);
    if (!mine || value === mine.written) return;
    mine.original = withoutOurs(value);
    const now = performance.now();
    mine.rewrites = [...mine.rewrites.filter((at) => now - at < 1000), now];
    if (mine.rewrites.length <= REWRITES_PER_SECOND) write(control, mine);
  }

  function textFor(key: string, message: string): HTMLElement {
    const text = texts.get(key) ?? native.createElement(document, 'span');
    texts.set(key, text);
    text.id ||= DESCRIPTION_ID + ++last;
    if (text.textContent !== message) text.textContent = message;
    if (text.parentNode !== host) host.append(text);
    return text;
  }

  function describe(control: Element, wanted: HTMLElement[]): void {
    const value = native.getAttribute(control, ATTRIBUTE);
    const mine = described.get(control) ?? { original: withoutOurs(value), written: '', texts: [], rewrites: [] };
    if (described.has(control) && mine.texts.map(idOf).join() === wanted.map(idOf).join()) return;
    described.set(control, Object.assign(mine, { texts: wanted }));
    write(control, mine);
    observer.observe(control, { attributes: true, attributeFilter: [ATTRIBUTE] });
  }

  function restore(control: Element): void {
    const mine = described.get(control);
    described.delete(control);
    if (mine)
      writeAttribute(
        control,
        native.getAttribute(control, ATTRIBUTE) === mine.written ? mine.original : withoutOurs(native.getAttribute(control, ATTRIBUTE)),
      );
  }

  /** A row that the page has copied has our description with it, which speaks of another control. */
  function clearCopies(): void {
    for (const control of native.querySelectorAll(document, `[${ATTRIBUTE}*="${DESCRIPTION_ID}"]`))
      if (!described.has(control)) writeAttribute(control, withoutOurs(native.getAttribute(control, ATTRIBUTE)));
  }

  const set = (notes: readonly Note[]) => {
    const wanted = new Map<Element, HTMLElement[]>();
    const used = new Set<string>();
    for (const { field, spoken } of notes) {
      const sentences = spoken.map((finding, place) => {
        const key = `${field.key} ${place}`;
        used.add(key);
        return textFor(key, finding.message);
      });
      if (sentences.length) for (const control of field.describe) wanted.set(control, sentences);
    }
    for (const control of [...described.keys()]) if (!wanted.has(control)) restore(control);
    for (const [control, sentences] of wanted) describe(control, sentences);
    for (const [key, text] of texts) {
      if (used.has(key)) continue;
      text.remove();
      texts.delete(key);
    }
  };
  clearCopies(); // left by the version before an update
  signal.addEventListener('abort', () => {
    observer.disconnect();
    set([]);
  });
  return {
    set(notes) {
      if (!isOver) set(notes);
    },
    settle() {
      clearCopies();
      const gone = [...texts.values()].filter((text) => text.parentNode !== host);
      if (gone.length === 0 || isOver) return;
      isOver = !tries.again();
      if (isOver)
        set([]); // a description that points at nothing is worse than none
      else host.append(...gone);
    },
  };
}

function write(control: Element, mine: Described): void {
  const root = native.getRootNode(control);
  if (root instanceof ShadowRoot) {
    // an id does not reach out of a shadow tree; an element does
    control.ariaDescribedByElements = [...byId(root, mine.original), ...mine.texts];
  } else {
    native.setAttribute(control, ATTRIBUTE, [mine.original ?? '', ...mine.texts.map(idOf)].join(' ').trim());
  }
  mine.written = native.getAttribute(control, ATTRIBUTE) ?? '';
}

function byId(root: ShadowRoot, ids: string | null): Element[] {
  return (ids ?? '').split(/\s+/).flatMap((id) => (id && root.getElementById(id)) || []);
}

function idOf(text: HTMLElement): string {
  return text.id;
}

/** The attribute without our ids; null when it held nothing else. */
function withoutOurs(value: string | null): string | null {
  if (!value?.includes(DESCRIPTION_ID)) return value;
  return (
    value
      .split(/\s+/)
      .filter((id) => !id.startsWith(DESCRIPTION_ID))
      .join(' ') || null
  );
}

function writeAttribute(control: Element, value: string | null): void {
  if (value === null) native.removeAttribute(control, ATTRIBUTE);
  else native.setAttribute(control, ATTRIBUTE, value);
}
