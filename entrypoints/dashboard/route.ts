/** Where one is in the dashboard, as its address says it after "#". Pure. */

/** The parts of the dashboard that its menu leads to, in order. */
export const MENU = ['candidatures', 'timeline', 'files', 'rules', 'claims', 'settings', 'stored', 'backup'] as const;

/** All of its parts; the foot leads to the last one. */
const PARTS = [...MENU, 'accessibility'] as const;

export type Part = (typeof PARTS)[number];

/** A part, and what of it: the candidature's number or the rule's name; null for the whole part. */
export interface Route {
  part: Part;
  one: string | null;
  /** It is to be printed as soon as it is drawn. */
  isToPrint: boolean;
}

/** Reads "#/rules/siret-format", or "#rule=siret-format" as links from elsewhere write it. What is not known leads to the candidatures. */
export function routeOf(hash: string): Route {
  const rule = /^#rule=(.+)$/.exec(hash)?.[1];
  if (rule !== undefined) return { part: 'rules', one: decoded(rule), isToPrint: false };
  const [name, one, wish] = hash.replace(/^#\/?/, '').split('/');
  const part = PARTS.find((known) => known === name);
  if (!part) return { part: 'candidatures', one: null, isToPrint: false };
  return { part, one: one ? decoded(one) : null, isToPrint: wish === PRINT };
}

/** The address of a place in the dashboard, from "#" on. */
export function hashOf(part: Part, one?: string): string {
  return one === undefined ? `#/${part}` : `#/${part}/${encodeURIComponent(one)}`;
}

/** The address of a candidature's report that is printed at once. */
export function printHash(number: string): string {
  return `${hashOf('candidatures', number)}/${PRINT}`;
}

const PRINT = 'print';

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray "%" in a hand-typed address
  }
}
