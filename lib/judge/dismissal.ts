/**
 * « C'est bon ici »: which findings may be set aside, where they stand, and which are silent. Pure, and small: the page's script holds it. Of a value
 * only a mark of 16 bits is kept: enough to notice that it has changed, not enough to tell it. Of a place the mark, too: its words may name a person.
 */
import type { FieldReading, Finding, PageReading } from '../reading/reading';

/** One finding that is silent while what is at its place has the same mark. */
export interface Dismissal {
  number: string;
  rule: string;
  place: string;
  mark: number;
}

/** Doubts, warnings, and what is good to know about a field; never an error, nor an answer that is missing. */
export function mayBeDismissed({ rule, outcome, severity, field }: Finding): boolean {
  if (rule === 'mandatory-missing') return false;
  return outcome === 'incomplete' || severity === 'warning' || (severity === 'info' && field !== null);
}

/** The findings that are not silent on this page. */
export function withoutDismissed(findings: readonly Finding[], reading: PageReading, dismissals: readonly Dismissal[]): Finding[] {
  const own = dismissals.filter(({ number }) => number === reading.candidature);
  const places = own.length > 0 ? placesOf(reading.fields) : [];
  return findings.filter((finding) => {
    if (!mayBeDismissed(finding)) return true;
    const here = own.filter(({ rule }) => rule === finding.rule);
    if (here.length === 0) return true;
    const { place, mark } = spotOf(finding, reading, places);
    return !here.some((dismissal) => markedPlace(dismissal.place) === place && dismissal.mark === mark);
  });
}

/**
 * Where a finding stands, and the mark of what is there. What is about no field of the page's form (a chapter, a drop zone, the page) is told apart by
 * its label and by the numbers in its sentence: a date, a count.
 */
export function spotOf(
  { field, label, message }: Finding,
  { fields }: PageReading,
  places = placesOf(fields),
): Pick<Dismissal, 'place' | 'mark'> {
  const at = fields[field ?? -1];
  if (at) return { place: markedPlace(places[at.id] ?? ''), mark: markOf(at.value) };
  const mark = markOf(message.replace(/\D+/g, ' '));
  return { place: markedPlace(`|${label ?? ''}|${mark}`), mark };
}

/** The place of each field, the same when the site has drawn it again. */
export function placesOf(fields: readonly FieldReading[]): string[] {
  return toldApart(fields.map(({ section, label, row }) => `${section}|${label}|${row}`));
}

/** Two that read the same are told apart by their order. */
export function toldApart(places: readonly string[]): string[] {
  const met = new Map<string, number>();
  return places.map((place) => {
    const before = met.get(place) ?? 0;
    met.set(place, before + 1);
    return before ? `${place}|${before}` : place;
  });
}

/** A place without its words: "#" and 64 bits made of them. One that is marked stays as it is. */
export function markedPlace(place: string): string {
  if (MARKED.test(place)) return place;
  return `#${[place, `|${place}`].map((words) => hashOf(words).toString(16).padStart(8, '0')).join('')}`;
}

const MARKED = /^#[\da-f]{16}$/;

/** 16 bits made of a value. */
export function markOf(value: string): number {
  const hash = hashOf(value);
  return ((hash >>> 16) ^ hash) & 0xffff;
}

/** FNV-1a: 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
