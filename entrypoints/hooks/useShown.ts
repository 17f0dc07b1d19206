import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { allCandidatures } from '../../lib/store/candidatures';
import type { CandidatureRow } from '../../lib/store/rows';
import { type Pin, usePin } from './usePin';

/** Which candidature a panel shows, and why. */
export interface Shown extends Pin {
  /** Every candidature, the last read first; undefined while the store, or the window's pin, is being asked for. */
  candidatures: CandidatureRow[] | undefined;
  shown: CandidatureRow | undefined;
  pinned: string | null;
}

/**
 * The candidature that was asked for, else the pinned one, else the tab's, else the last one shown, else the last one read. `here`: the number on the page
 * in the tab; `wished`: the one asked for.
 */
export function useShown(here: string | null, wished: string | null): Shown {
  const stored = useLiveQuery(() => allCandidatures(), []);
  const { pinned, pin } = usePin();
  const candidatures = pinned === undefined ? undefined : stored;
  const [last, setLast] = useState<string | null>(null);
  const find = (number: string | null | undefined) => candidatures?.find((candidature) => candidature.number === number);
  const shown = find(wished) ?? find(pinned) ?? find(here) ?? find(last) ?? candidatures?.[0];
  const number = shown?.number ?? null;
  useEffect(() => setLast(number), [number]);
  return { candidatures, shown, pinned: find(pinned)?.number ?? null, pin };
}
