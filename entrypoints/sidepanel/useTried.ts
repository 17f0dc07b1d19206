import { useEffect, useState } from 'react';

/** In ms, after the last key. */
const TRIED_AFTER = 300;

/**
 * What comes of a text, once it is no longer being changed: null while that is not known, and `failed` where it cannot be had. `ask` is told whether
 * another text has taken its place; the answer is asked anew whenever `ask` is another function.
 */
export function useTried<Found>(
  text: string,
  ask: (text: string, isLeft: () => boolean) => Promise<Found | null>,
  failed: Found | null,
): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let isAsked = true;
    const answer = (now: Found | null) => isAsked && setFound(now);
    setFound(null);
    const timer = setTimeout(() => void ask(text, () => !isAsked).then(answer, () => answer(failed)), TRIED_AFTER);
    return () => {
      isAsked = false;
      clearTimeout(timer);
    };
  }, [text, ask, failed]);
  return found;
}
