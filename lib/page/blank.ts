import type { PageReading } from '../reading/reading';

/** The reading of a page that says nothing: `unknown`, every fact null or empty. */
export function blankReading(url: string): PageReading {
  return {
    url,
    kind: 'unknown',
    title: '',
    guichet: null,
    dispositif: null,
    wave: null,
    candidature: null,
    product: null,
    step: null,
    steps: [],
    deadlines: [],
    progress: null,
    fields: [],
    chapters: [],
    totals: null,
    requirements: [],
    convention: null,
    candidatures: [],
    confirmation: null,
    chapter: null,
    missing: [],
  };
}
