/** Where a page of a candidature was last read. Pure. */
import type { PageKind } from '../../reading/reading';
import type { PageRow } from '../../store/rows';

/**
 * The address of that kind of page, of one chapter where its name is given; for a chapter whose own page was never read, the list that it stands in.
 * Null while neither was read.
 */
export function addressOf(pages: readonly PageRow[], kind: PageKind, chapter: string | null): string | null {
  const ofKind = pages.filter((page) => page.kind === kind);
  if (!kind.endsWith('chapter')) return ofKind[0]?.url ?? null;
  const own = chapter === null ? ofKind[0] : ofKind.find((page) => page.chapter === chapter);
  const list = kind === 'edc-chapter' ? 'edc-chapter-list' : 'chapter-list';
  return (own ?? pages.find((page) => page.kind === list))?.url ?? null;
}
