/** What stays when the extension was updated under an open page: one line, which can be closed. */
import { moveClear } from './corner';
import { createHost } from './host';
import { make, makeButton } from './make';

/** Says `words` in a corner, with a button that takes the line away. The words come ready: the browser no longer gives any. */
export function sayFarewell(document: Document, words: string, close: string): void {
  const end = new AbortController();
  const host = createHost(document, end.signal);
  const line = make(
    'section',
    'bar',
    make(
      'p',
      'list',
      words,
      ' ',
      makeButton('link', close, () => end.abort()),
    ),
  );
  host.root.append(make('div', 'layer', line));
  host.settle([]);
  moveClear(document, line);
}
