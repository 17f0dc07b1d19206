import { useCallback, useEffect, useRef, useState } from 'react';
import { sendToPage } from '../../lib/browser/messages';
import type { ProofLine } from '../../lib/candidature/proofs';
import type { Dossier } from '../../lib/store/rows';
import { openPlace } from './open-place';
import type { ActivePage } from './useActivePage';

type Wanted = Pick<ProofLine, 'chapter' | 'proof'>;

/**
 * Goes to a proof's zone: at once where its chapter is the page in front, else once that chapter's page has been read. It is opened in the tab in front
 * where that shows a page of Convergence on which nothing is typed. `pages`: undefined while they are being asked for; `wished`: the one to go to at once.
 */
export function useProofDoor(active: ActivePage, pages: Dossier['pages'] | undefined, wished?: Wanted): (wanted: Wanted) => void {
  const [waiting, setWaiting] = useState<Wanted | null>(null);
  const { tab, page } = active;
  const here = page?.reading.chapter ?? null;
  useEffect(() => {
    if (!waiting || tab === null || here !== waiting.chapter) return;
    setWaiting(null);
    void sendToPage(tab, 'focusProof', { proof: waiting.proof });
  }, [waiting, tab, here]);
  const free = tab !== null && page?.reading.fields.length === 0 ? tab : undefined;
  const latest = useRef({ here, pages, free });
  latest.current = { here, pages, free };
  const goTo = useCallback((wanted: Wanted) => {
    setWaiting(wanted);
    const now = latest.current; // so that the door is the same one for each of a thousand lines
    if (now.here === wanted.chapter) return;
    const address = now.pages?.find(({ kind, chapter }) => kind.endsWith('chapter') && chapter === wanted.chapter)?.url;
    if (address) void openPlace(address, now.free);
  }, []);
  const wish = useRef(wished);
  useEffect(() => {
    if (!wish.current || !pages) return;
    goTo(wish.current);
    wish.current = undefined;
  }, [goTo, pages]);
  return goTo;
}
