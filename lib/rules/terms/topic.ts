import { plain } from '../../reading/text';
import type { FieldKind, FieldReading, PageReading } from '../../reading/reading';

/** What a question of Convergence is about, whatever its place on the page. */
export type Topic =
  | 'siret'
  | 'siren'
  | 'edc-lps'
  | 'edc-proxy'
  | 'known-profiles'
  | 'in-progress'
  | 'nru'
  | 'dsr'
  | 'forecast'
  | 'version'
  | 'main-name'
  | 'other-names'
  | 'other-name'
  | 'company'
  | 'component-nil'
  | 'component-editor'
  | 'component-name'
  | 'component-chapters'
  | 'nie'
  | 'nil'
  | 'attestation'
  | 'profiles'
  | 'mandate-start'
  | 'mandate-end';

/** The words of each topic in a label made `plain`; the first that fits wins. Source: guide DUI (June 2026) and LGC (2025), Étapes 1 and 2. */
const TOPICS: [Topic, RegExp][] = [
  ['siret', /\bsiret\b/],
  ['siren', /\bsiren\b/],
  ['edc-proxy', /^(?=.*(numero unique|nru)).*(espace de confiance|\bedc\b).*proxy/],
  ['edc-lps', /^(?=.*(numero unique|nru)).*(espace de confiance|\bedc\b)/],
  ['known-profiles', /profils? references? precedemment/],
  ['in-progress', /en cours de referencement/],
  ['nru', /n(umer)?[o°] unique|\bnru\b|\b(id|n(umer)?[o°]) de referencement/],
  ['dsr', /^dsr\b.{0,20}$/],
  ['forecast', /date previsionnelle/],
  ['version', /version technique soumise/],
  ['main-name', /^denomination commerciale( \(.*)?$/],
  ['other-names', /autres noms commerciaux/],
  ['other-name', /^(autre )?nom commercial\b/],
  ['company', /denomination sociale/],
  ['component-nil', /\bnil\b.*composant/],
  ['component-editor', /editeur du composant/],
  ['component-name', /denomination commerciale du composant/],
  ['component-chapters', /chapitres?(\(s\))? du rem/],
  ['nie', /\bnie\b|identifi\w+ editeur/],
  ['nil', /\bnil\b|identifi\w+ logiciel/],
  ['attestation', /attestation sur l'honneur/],
  ['profiles', /profils? du logiciel/],
  ['mandate-start', /signature du mandat/],
  ['mandate-end', /fin (du|de) mandat/],
];

/** Topics whose answer is written: « Disposez-vous d'un numéro SIRET ? » is about none of them. */
const WRITTEN: ReadonlySet<Topic> = new Set([
  'siret',
  'siren',
  'edc-lps',
  'edc-proxy',
  'nru',
  'forecast',
  'version',
  'main-name',
  'other-name',
  'company',
  'component-nil',
  'component-name',
  'nie',
  'nil',
  'mandate-start',
  'mandate-end',
]);
const NOT_WRITTEN: ReadonlySet<FieldKind> = new Set(['radio', 'checkbox', 'checkboxes', 'file']);

const topics = new Map<string, Topic | null>();

/** What a field is about, by its label's words and its kind; null for a question that no rule knows. Found once per label: a page is read again at each change. */
export function topicOf({ label, kind }: FieldReading): Topic | null {
  const key = `${kind} ${label}`;
  const found = topics.get(key);
  if (found !== undefined) return found;
  const words = plain(label);
  const topic = TOPICS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  const fits = topic === null || !WRITTEN.has(topic) || !NOT_WRITTEN.has(kind);
  topics.set(key, fits ? topic : null);
  return fits ? topic : null;
}

/** The fields of a reading by topic: sorted once, since nearly every rule asks. */
const sorted = new WeakMap<PageReading['fields'], Map<Topic, FieldReading[]>>();

/** The fields about a topic, in page order. */
export function fieldsAbout({ fields }: PageReading, topic: Topic): readonly FieldReading[] {
  const known = sorted.get(fields) ?? byTopic(fields);
  sorted.set(fields, known);
  return known.get(topic) ?? [];
}

function byTopic(fields: readonly FieldReading[]): Map<Topic, FieldReading[]> {
  const groups = new Map<Topic, FieldReading[]>();
  for (const field of fields) {
    const topic = topicOf(field);
    if (topic === null) continue;
    const group = groups.get(topic);
    if (group) group.push(field);
    else groups.set(topic, [field]);
  }
  return groups;
}

/** The field about a topic that stands outside repeated blocks; undefined when the page has none. */
export function fieldAbout(reading: PageReading, topic: Topic): FieldReading | undefined {
  return fieldsAbout(reading, topic).find((field) => field.row === null);
}

/** Whether a question that is answered by Oui or Non is answered Oui. */
export function saysYes(field: FieldReading | undefined): boolean {
  return field !== undefined && plain(field.value) === 'oui';
}
