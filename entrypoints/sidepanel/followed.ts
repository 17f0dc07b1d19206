import type { useWords } from '../../components/words';
import type { Followed } from '../../lib/judge/what-follows';

type Say = ReturnType<typeof useWords>['say'];

/** « le numéro de candidature : RTPJTHIJVH, les chapitres (2) »: each fact once; what a page prints of it where it is one, never our own word for it. */
export function listedFacts(facts: readonly Followed[], say: Say): string {
  const told = [...new Set(facts.map(({ fact }) => (NAMED.has(fact) ? fact : null)))];
  return told.map((fact) => (fact === null ? listedPage(facts, say) : listedFact(fact, facts, say))).join(', ');
}

/** What has no name of its own is the page, by its title where that is what is read. */
function listedPage(facts: readonly Followed[], say: Say): string {
  const title = facts.find(({ fact }) => fact === 'title');
  const page = say('panel_teach_fact_page');
  return title ? say('word_pair', [page, title.after ?? title.before ?? '']) : page;
}

function listedFact(fact: Followed['fact'], facts: readonly Followed[], say: Say): string {
  const own = facts.filter((one) => one.fact === fact);
  const [only] = own.length === 1 ? own : [];
  const printed = only && PRINTED.has(fact) ? (only.after ?? only.before) : fact === 'chapters' ? only?.about : null;
  const name = say(`hint_fact_${fact}`);
  if (printed) return say('word_pair', [name, printed]);
  return own.length > 1 ? `${name} (${own.length})` : name;
}

/** Facts that are read as they are printed. */
const PRINTED: ReadonlySet<string> = new Set(['candidature', 'dispositif', 'product']);

/** The facts that have a name of their own; the others are what the page is. */
const NAMED: ReadonlySet<string> = new Set([
  'candidature',
  'candidatures',
  'chapters',
  'convention',
  'deadlines',
  'dispositif',
  'fields',
  'product',
  'progress',
  'requirements',
  'steps',
  'totals',
]);
