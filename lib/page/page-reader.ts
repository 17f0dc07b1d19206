import { whileReading } from './dom/kept';
import type { Outline } from './dom/outline';
import { whole } from './dom/slices';
import { type Stillness, stillnessOf } from './dom/stillness';
import { heldBy } from './form/held';
import { type PageRead, readInSlices } from './read';
import { type OwnLexicon, readBy } from './taught';
import { inSlices } from './sliced';
import * as native from './dom/native';

const NATIVE = 'input,select,textarea';
/** A page of more elements is read in slices, so that it stays alive. */
const LARGE = 20_000;
/** A large page that changes so often while it is read is read at once. */
const TRIES = 3;

/** A page that was read, and what is needed to tell what has changed since. */
interface Kept {
  read: PageRead;
  stillness: Stillness;
  /** The native controls and what they held. */
  held: Map<Element, string>;
}

/**
 * Reads one page again and again. While nothing but answers has changed since the last time, only the questions whose controls hold something else are read
 * again, and everything else is kept. With `ready`, a large page is read in slices: null is answered until `ready` is called. Looks on at the page until `signal`. With another
 * lexicon of the user's than the last time everything is read again.
 */
export function pageReader(document: Document, signal: AbortSignal): (url: string, lexicon?: OwnLexicon | null) => PageRead;
export function pageReader(
  document: Document,
  signal: AbortSignal,
  ready: () => void,
): (url: string, lexicon?: OwnLexicon | null) => PageRead | null;
export function pageReader(
  document: Document,
  signal: AbortSignal,
  ready?: () => void,
): (url: string, lexicon?: OwnLexicon | null) => PageRead | null {
  let kept: Kept | null = null;
  let isSlicing = false;
  signal.addEventListener('abort', () => kept?.stillness.end());

  function keep(outline: Outline, read: PageRead, held?: Map<Element, string>): void {
    kept?.stillness.end();
    kept = { read, stillness: stillnessOf(document, outline), held: held ?? heldIn(document, outline.shadows) };
  }

  function readWhole(url: string): PageRead {
    const { outline, read } = whileReading(() => whole(readInSlices(document, url)));
    keep(outline, read);
    return read;
  }

  async function readSliced(url: string): Promise<void> {
    isSlicing = true;
    try {
      for (let tries = 0; !signal.aborted; tries++) {
        const held = heldIn(document, []); // what is typed meanwhile is read after
        const found = tries < TRIES ? await inSlices(document, url, signal) : whileReading(() => whole(readInSlices(document, url)));
        if (!found) continue;
        keep(found.outline, found.read, found.outline.shadows.length > 0 ? undefined : held);
        break;
      }
    } finally {
      isSlicing = false;
    }
    if (!signal.aborted) ready?.();
  }

  return (url, lexicon = null) => {
    if (isSlicing) return null;
    if (!readBy(lexicon) && kept?.stillness.isStill()) {
      const read = withAnswers(kept, url);
      if (read) return (kept.read = read);
    }
    if (!ready || native.getElementsByTagName(document, '*').length <= LARGE) return readWhole(url);
    void readSliced(url).catch(() => {}); // a mistake of ours must not show on the site
    return null;
  };
}

function heldIn(document: Document, shadows: readonly ShadowRoot[]): Map<Element, string> {
  const controls = [document, ...shadows].flatMap((root) => [...native.querySelectorAll(root, NATIVE)]);
  return new Map(controls.map((control) => [control, heldBy(control)]));
}

/** The page with the answers as they are now; null where another control than a field's has changed, which may tell what the page is. */
function withAnswers({ read, held }: Kept, url: string): PageRead | null {
  const { reading, elements } = read;
  const stale = new Set<number>();
  for (const [control, before] of held) {
    const now = heldBy(control);
    if (now === before) continue;
    held.set(control, now);
    const fields = reading.fields.filter(
      ({ id }) => elements[id]?.controls.includes(control) || native.contains(elements[id]?.anchor, control),
    );
    if (fields.length === 0) return null;
    for (const { id } of fields) stale.add(id);
  }
  if (stale.size === 0 && reading.url === url) return read;
  const fields = whileReading(() =>
    reading.fields.map((field) => (stale.has(field.id) ? { ...field, ...elements[field.id]?.again(), row: field.row } : field)),
  );
  return { ...read, reading: { ...reading, url, fields } };
}
