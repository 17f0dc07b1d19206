import * as native from '../../lib/page/dom/native';
import type { PageRead } from '../../lib/browser/messages';

/** A reading with what cannot be done on its page. `isLost`: the page does not leave the hints where they are put. */
export function withLimits(news: PageRead, document: Document, isLost: boolean): PageRead {
  const limits = [...(news.limits ?? [])];
  if (isLost) limits.push('hints-removed');
  if ([...native.querySelectorAll(document, 'iframe,frame')].some(hasForm)) limits.push('in-frame');
  return limits.length > 0 ? { ...news, limits } : news;
}

/** Of a frame of another site nothing is told, and nothing can be. */
function hasForm(frame: Element): boolean {
  const inside = native.contentDocument(frame as HTMLIFrameElement);
  return native.querySelector(inside, 'input:not([type=hidden]),select,textarea') != null;
}
