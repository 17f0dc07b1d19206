import { createContext, type ReactNode, useContext } from 'react';
import type { Say } from '../lib/rules/rule';
import type { Language } from '../lib/browser/language';

/** How a page speaks: its texts, and the language that dates are written in. */
export interface Words {
  say: Say;
  language: Language;
}

const WordsContext = createContext<Words>({ say: (key) => key, language: 'fr' });

/** Gives the parts inside it their words. */
export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the page; without a provider, the keys themselves. */
export function useWords(): Words {
  return useContext(WordsContext);
}
