import { pageOf } from '../../lib/page/read';
import { READERS } from '../../lib/page/readers/index';

/** The kinds whose reader takes the page for its own: one at most, if no two contradict each other. */
export function detecting(document: Document): string[] {
  const page = pageOf(document);
  return READERS.filter((reader) => reader.detects(page)).map(({ kind }) => kind);
}
