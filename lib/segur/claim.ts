/** A sentence about the ANS and where it rests. */
import type { DispositifName } from './spellings';

/** How sure something is: written in so many words, or derived from what is written. */
export type Confidence = 'stated' | 'inferred';

/** Where something is written, and for whom. */
export interface Passage {
  /** As it is named to users: "Guide DUI (juin 2026)"; a link where it is a page. */
  document: string;
  /** The heading under which it stands; "" where a page has none. */
  heading: string;
  confidence: Confidence;
  /** The dispositifs that the document speaks of there. */
  dispositifs: 'all' | readonly DispositifName[];
  /** Those for which the same follows by analogy; to the others it is not told. All of them when absent. */
  alike?: 'all' | readonly DispositifName[];
}

/** A passage with the words relied on, as printed. */
export interface Claim extends Passage {
  words: string;
}

/** Document and heading in one line. */
export function titleOf({ document, heading }: Pick<Passage, 'document' | 'heading'>): string {
  return heading === '' ? document : `${document}, ${heading}`;
}

/** How sure a passage is for one dispositif; `unknown` where it must not be told. A dispositif that was not read is taken as one of those spoken of. */
export function confidenceFor(
  { confidence, dispositifs, alike = 'all' }: Passage,
  dispositif: DispositifName | null,
): Confidence | 'unknown' {
  if (dispositif === null || includes(dispositifs, dispositif)) return confidence;
  return includes(alike, dispositif) ? 'inferred' : 'unknown';
}

/** Whether the document itself speaks of a dispositif there. */
export function isWrittenFor({ dispositifs }: Passage, dispositif: DispositifName | null): boolean {
  return dispositif !== null && includes(dispositifs, dispositif);
}

function includes(list: 'all' | readonly DispositifName[], dispositif: DispositifName): boolean {
  return list === 'all' || list.includes(dispositif);
}

/** A claim that is written in so many words. */
export function stated(
  document: string,
  heading: string,
  words: string,
  dispositifs: Passage['dispositifs'],
  alike: NonNullable<Passage['alike']> = 'all',
): Claim {
  return { document, heading, words, confidence: 'stated', dispositifs, alike };
}

/** The documents of the ANS, as they are named to users. */
export const DOCUMENTS = {
  guideDui: 'Guide DUI (juin 2026)',
  guideLgc: 'Guide LGC (septembre 2025)',
  principle: 'Webinaire « Principe d’équivalence des preuves » (19 février 2026)',
  convergence: 'Webinaire « Mise en œuvre de l’équivalence dans Convergence » (16 avril 2026)',
  parcours: 'Webinaire « Parcours coordonné DUI » (26 mai 2026)',
} as const;
