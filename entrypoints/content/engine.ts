import { browser } from 'wxt/browser';
import { type Engine, engineNow } from './parts';
import type { OwnLexicon } from '../../lib/page/taught';
import type { TaughtWord } from '../../lib/reading/taught';
import { plain } from '../../lib/segur/words';
import * as native from '../../lib/page/dom/native';

const FILES = ['/reader.js', '/rules.js', '/told.js', '/hints.js'];
const KNOWN_WORDS =
  /questionnaire\s*d.[ée]valuation|r[ée]capitulatif|chapitres?\s*d.exigence|vos\s*d[ée]marches|nouvelle\s*d[ée]marche|catalogue\s*produits|nouveau\s*produit|inscription\s*au\s*r[ée]f[ée]rencement|les\s*parcours|parcours\s*qui\s*r[ée]pond|candidature|fiche\s*produit|convention/i;

/** Whether a page may be one that is read: by its words or the user's own, wherever they stand; a page with shadow roots hides its words, so it may. */
export function mayBeConvergence(document: Document, taught: readonly TaughtWord[] = []): boolean {
  const text = native.textContent(native.body(document)) ?? '';
  const words = taught.length > 0 ? plain(text) : '';
  return (
    KNOWN_WORDS.test(text) ||
    taught.some(({ word, means }) => means !== 'mandatory' && words.includes(plain(word))) ||
    [...native.querySelectorAll(document, '*')].some((element) => native.shadowRoot(element) !== null)
  );
}

let loading: Promise<Engine> | null = null;

const TRIES_AFTER_MS = [0, 300, 1_500];

/** Loads the reader, the rules, what tells and the hints once, from the extension's own files. Rejects when they cannot be had: the extension has gone. */
export function loadEngine(): Promise<Engine> {
  loading ??= loadWithin(TRIES_AFTER_MS);
  return loading;
}

/** A browser that has just started may not serve the extension's files yet. */
async function loadWithin([wait = 0, ...later]: number[]): Promise<Engine> {
  await new Promise((resolve) => setTimeout(resolve, wait));
  return later.length > 0 ? load().catch(() => loadWithin(later)) : load();
}

async function load(): Promise<Engine> {
  await Promise.all(FILES.map(loadFile));
  const { pageReader, judgePage, toldOf, createHintLayer } = engineNow();
  if (!pageReader || !judgePage || !toldOf || !createHintLayer) throw new Error('the engine did not load');
  return engineNow() as Engine;
}

function loadFile(file: string): Promise<unknown> {
  return import(/* @vite-ignore */ browser.runtime.getURL(file as '/popup.html'));
}

/** The lexicon with the words that the user has taught, null where there are none; undefined until its file has loaded, `loaded` being called then. */
export function lexiconBy(words: readonly TaughtWord[], loaded: () => void): OwnLexicon | null | undefined {
  const { ownLexicon } = engineNow();
  if (words.length === 0 || ownLexicon) return ownLexicon?.(words) ?? null;
  void loadFile('/taught.js').then(loaded, () => {});
  return undefined;
}

/** The lexicon with some words, once its file has loaded. Rejects when that cannot be had. */
export async function lexiconWith(words: readonly TaughtWord[]): Promise<OwnLexicon | null> {
  await loadFile('/taught.js');
  return engineNow().ownLexicon?.(words) ?? null;
}

/** What lets the user show a word, once its file has loaded. Rejects when that cannot be had. */
export async function loadPointing(): Promise<ReturnType<typeof engineNow>['pointAt']> {
  await loadFile('/teach.js');
  return engineNow().pointAt;
}

/** The structure of a page, but for these words, by the file that takes it down. Rejects when that cannot be had. */
export async function structureBy(document: Document, known: readonly string[]): Promise<string | null> {
  await loadFile('/structure.js');
  return engineNow().structureOf?.(document, new Set(known)) ?? null;
}
