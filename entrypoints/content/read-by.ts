import type { PageRead } from '../../lib/browser/messages';
import type { TaughtWord } from '../../lib/reading/taught';
import { parisLocal } from '../../lib/segur/dates';
import type { Choices } from './choices';
import { lexiconWith } from './engine';
import type { Engine } from './parts';

/** A page as it would be told by other words than those taught; nothing is kept of it. What it is read by is the reader's own: whoever reads next says by which words. */
export async function readBy(engine: Engine, document: Document, words: readonly TaughtWord[], { say, isOff }: Choices): Promise<PageRead> {
  const lexicon = await lexiconWith(words);
  const end = new AbortController();
  const page = engine.pageReader(document, end.signal)(document.location.href, lexicon);
  end.abort();
  const knownOfNone = { known: [], dates: [], dismissals: [] };
  const judged = engine.judgePage(page, knownOfNone, { say, isOff, now: parisLocal(Date.now()), lastEditedAt: null, chosen: [] });
  return engine.toldOf(judged);
}
