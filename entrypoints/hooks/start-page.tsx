import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { WordsProvider } from '../../components/words';
import '../../components/layers.css';
import '../../lib/look/palette.css';
import '../../components/base.css';
import '../../components/parts.css';
import '../../components/forced-colors.css';
import { readSettings, type Settings, watchSettings } from '../../lib/browser/settings';
import { tellRowChanges } from '../../lib/browser/row-changes';
import type { Say } from '../../lib/rules/rule';
import { chosenLanguage, type Language } from '../../lib/browser/language';
import { makeSay } from '../../lib/browser/say';
import { takeLastWords } from './last-words';
import { StoreGuard } from './StoreGuard';
import { withFrenchSpaces } from '../../components/french-spaces';

/** Draws one of the extension's pages in the user's language and theme, and follows both. `titleKey`: the text of the page's title. */
export async function startPage(titleKey: string, page: ReactNode): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  const settings = await readSettings();
  tellRowChanges();
  takeLastWords();
  createRoot(root).render(
    <Page first={settings} titleKey={titleKey}>
      {page}
    </Page>,
  );
}

function Page({ first, titleKey, children }: { first: Settings; titleKey: string; children: ReactNode }) {
  const [settings, setSettings] = useState(first);
  useEffect(() => watchSettings(setSettings), []);
  const language = chosenLanguage(settings);
  const words = useMemo(() => ({ language, say: sayIn(language) }), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.say(titleKey);
  }, [language, words, titleKey]);
  useEffect(() => {
    if (settings.theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = settings.theme;
  }, [settings.theme]);
  return (
    <WordsProvider words={words}>
      <StoreGuard>{children}</StoreGuard>
    </WordsProvider>
  );
}

function sayIn(language: Language): Say {
  const say = makeSay(language);
  return language === 'fr' ? (key, data) => withFrenchSpaces(say(key, data)) : say;
}
