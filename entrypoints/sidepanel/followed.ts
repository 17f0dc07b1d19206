import type { useWords } from '../../components/words';
import type { Followed } from '../../lib/judge/what-follows';

type Say = ReturnType<typeof useWords>['say'];

/** « le numéro de candidature : RTPJTHIJVH, les chapitres (2) »: each fact once; what a page prints of it where it is one, never our own word for it. */
export function listedFacts(facts: readonly Followed[], say: Say): string {
  const names = [...new Set(facts.map(({ fact }) => fact))];
  return names
    .map((name) => {
      const own = facts.filter(({ fact }) => fact === name);
      const [only] = own.length === 1 ? own : [];
      const printed = only && PRINTED.has(name) ? (only.after ?? only.before) : name === 'chapters' ? only?.about : null;
      const more = printed ? ` : ${printed}` : own.length > 1 ? ` (${own.length})` : '';
      return `${say(NAMED.has(name) ? `hint_fact_${name}` : 'panel_teach_fact_page')}${more}`;
    })
    .join(', ');
}

/** Facts that are read as they are printed. */
const PRINTED: ReadonlySet<string> = new Set(['candidature', 'dispositif', 'product', 'title']);

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
