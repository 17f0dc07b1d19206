import { browser } from 'wxt/browser';
import type { Engine } from '../../lib/engine';

const ENGINE = Symbol.for('cap-convergence.engine');
const KNOWN_WORDS =
  /questionnaire\s*d.[ée]valuation|r[ée]capitulatif|chapitres?\s*d.exigence|vos\s*d[ée]marches|nouvelle\s*d[ée]marche|catalogue\s*produits|nouveau\s*produit|inscription\s*au\s*r[ée]f[ée]rencement|les\s*parcours|parcours\s*qui\s*r[ée]pond|candidature|fiche\s*produit|convention/i;

/** Whether a page may be one that is read: by its words, wherever they stand; a page with shadow roots hides its words, so it may. */
export function mayBeConvergence(document: Document): boolean {
  return (
    KNOWN_WORDS.test(document.body?.textContent ?? '') || [...document.querySelectorAll('*')].some((element) => element.shadowRoot !== null)
  );
}

let loading: Promise<Engine> | null = null;

const TRIES_AFTER_MS = [0, 300, 1_500];

/** Loads the reader and the rules once, from the extension's own files. Rejects when they cannot be had: the extension has gone. */
export function loadEngine(): Promise<Engine> {
  loading ??= loadWithin(TRIES_AFTER_MS);
  return loading;
}

/** A browser that has just started may not serve the extension's files yet. */
async function loadWithin([wait = 0, ...later]: number[]): Promise<Engine> {
  await new Promise((resolve) => setTimeout(resolve, wait));
  return later.length > 0 ? load().catch(() => loadWithin(later)) : load();
}

function load(): Promise<Engine> {
  return import(/* @vite-ignore */ browser.runtime.getURL('/reader.js' as '/popup.html')).then(() => {
    const engine = (globalThis as { [ENGINE]?: Engine })[ENGINE];
    if (!engine) throw new Error('the reader did not load');
    return engine;
  });
}
