import { whileReading } from './dom/kept';
import { type Stillness, stillnessOf } from './dom/stillness';
import { heldBy } from './form/held';
import { pageOf, type PageRead, readOutlined } from './read';
import * as native from './dom/native';

const NATIVE = 'input,select,textarea';

/** A page that was read, and what is needed to tell what has changed since. */
interface Kept {
  read: PageRead;
  stillness: Stillness;
  /** The native controls and what they held. */
  held: Map<Element, string>;
}

/**
 * Reads one page again and again. While nothing but answers has changed since the last time, only the questions whose controls hold something else are read
 * again, and everything else is kept. Looks on at the page until `signal`.
 */
export function pageReader(document: Document, signal: AbortSignal): (url: string) => PageRead {
  let kept: Kept | null = null;
  signal.addEventListener('abort', () => kept?.stillness.end());

  function readWhole(url: string): PageRead {
    kept?.stillness.end();
    const page = whileReading(() => {
      const outlined = pageOf(document);
      return { outline: outlined.outline, read: readOutlined(outlined, url) };
    });
    const controls = [document, ...page.outline.shadows].flatMap((root) => [...native.querySelectorAll(root, NATIVE)]);
    kept = {
      read: page.read,
      stillness: stillnessOf(document, page.outline),
      held: new Map(controls.map((control) => [control, heldBy(control)])),
    };
    return page.read;
  }

  return (url) => {
    if (!kept?.stillness.isStill()) return readWhole(url);
    const read = withAnswers(kept, url);
    if (!read) return readWhole(url);
    kept.read = read;
    return read;
  };
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
