/** `openPage` for tests that read the same page for every mutant: opened once, then kept. */
import { openPage as open } from '../tools/dom.ts';
import { freeze } from './frozen.ts';

const opened = new Map<string, Document>();

/** The page, opened and frozen: a test that writes to a page must make its own document. */
export function openPage(html: string, url: string): Document {
  const key = `${url} ${html}`;
  const document = opened.get(key) ?? freeze(open(html, url));
  opened.set(key, document);
  return document;
}
