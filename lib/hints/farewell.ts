/** What stays when the extension was updated under an open page: one line, which can be closed. */
import { put } from './bar-tab';
import { leastHiding, scales, viewOf } from './cover';
import { boxAt } from './edges';
import { createHost } from './host';
import { make, makeButton } from './make';

const MARGIN = 16;

/** Says `words` in a corner, with a button that takes the line away. The words come ready: the browser no longer gives any. */
export function sayFarewell(document: Document, words: string, close: string): void {
  const end = new AbortController();
  const host = createHost(document, () => end.abort(), end.signal);
  const link = makeButton('link', close, () => end.abort());
  const line = make('section', 'farewell', words, ' ', link);
  host.root.append(make('div', 'layer', line));
  host.settle([]);
  const { width, height } = viewOf(document);
  const own = line.getBoundingClientRect();
  const [right, bottom] = [width - own.width - MARGIN, height - own.height - MARGIN];
  const corners = [right, MARGIN].flatMap((x) => [bottom, MARGIN].map((y) => boxAt({ x, y }, own)));
  put(
    line,
    leastHiding(corners, (corner) => corner, scales(document, host.element)),
  );
}
