import { endReading, inReading } from './dom/kept';
import type { Outline } from './dom/outline';
import { isOurs } from './dom/watch';
import { type PageRead, readInSlices } from './read';

/** How long one slice takes, ms. */
const SLICE_MS = 12;

/** Reads a page slice by slice; null where it has changed meanwhile. */
export async function inSlices(document: Document, url: string, signal: AbortSignal): Promise<{ outline: Outline; read: PageRead } | null> {
  const changed = new AbortController();
  const look = (records: MutationRecord[]) => {
    if (!records.every(isOurs)) changed.abort();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const work = readInSlices(document, url);
  endReading();
  try {
    while (!changed.signal.aborted && !signal.aborted) {
      const slice = inReading(() => {
        const end = performance.now() + SLICE_MS;
        let step = work.next();
        while (!step.done && performance.now() < end) step = work.next();
        return step;
      });
      if (slice.done) return slice.value;
      await breath();
      look(observer.takeRecords());
    }
    return null;
  } finally {
    observer.disconnect();
    endReading();
  }
}

/** Lets the page do what it has to, once. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
