import { useCallback, useEffect, useState } from 'react';
import { sendToPage } from '../../lib/browser/messages';
import type { ProofLine } from '../../lib/candidature/proofs';
import type { Dossier } from '../../lib/store/rows';
import { openPlace } from './open-place';
import type { ActivePage } from './useActivePage';

type Wanted = Pick<ProofLine, 'chapter' | 'proof'>;

/** Goes to a proof's zone: at once where its chapter is the page in front, else once that chapter's page, opened in its tab, has been read. */
export function useProofDoor(active: ActivePage, pages: Dossier['pages']): (wanted: Wanted) => void {
  const [waiting, setWaiting] = useState<Wanted | null>(null);
  const { tab, page } = active;
  const here = page?.reading.chapter ?? null;
  useEffect(() => {
    if (!waiting || tab === null || here !== waiting.chapter) return;
    setWaiting(null);
    void sendToPage(tab, 'focusProof', { proof: waiting.proof });
  }, [waiting, tab, here]);
  return useCallback(
    (wanted) => {
      setWaiting(wanted);
      if (here === wanted.chapter) return;
      const address = pages.find(({ kind, chapter }) => kind.endsWith('chapter') && chapter === wanted.chapter)?.url;
      if (address) void openPlace(address, tab ?? undefined);
    },
    [here, pages, tab],
  );
}
