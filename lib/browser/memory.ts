/** What the page's script is told of what is remembered: what the rules of its page's candidature need, and no more. */
import type { Memory, Question } from './messages';
import type { KnownCandidature } from '../reading/reading';
import { allCandidatures } from '../store/candidatures';
import { type Database, db } from '../store/db';
import { allDismissals } from '../store/dismissals';
import { emptyRow } from '../store/empty-row';
import { asKnown } from '../store/known';
import { userDates } from '../store/userDates';

/** The number of a record that stands for none. */
const NOBODY = '-';

/**
 * Of the candidature that the page is about everything; of those whose numbers it or the page names, and of those of the same product, what is compared
 * with it: no name, no NIL, nothing of the EDC numbers. What was found on its forms of Étapes 1 and 2 when they were last read, what is set aside there, and the dates that the
 * user set. A page of no candidature is told the dates alone.
 */
export async function memoryOf(question: Question | undefined, database: Database = db): Promise<Memory> {
  const { candidature = null } = question ?? {};
  const [rows, dates] = await Promise.all([allCandidatures(database), userDates(database)]);
  const told = { dates: dates.map(({ dispositif, date, at }) => ({ dispositif, date, at })) };
  if (!question || candidature === null) return { ...told, known: [], forms: [], dismissals: [] };
  const [pages, dismissals] = await Promise.all([database.pages.where('number').equals(candidature).toArray(), allDismissals(database)]);
  return {
    ...told,
    known: knownTo(rows.map(asKnown), question),
    forms: pages
      .filter(({ kind }) => kind === 'step1-form' || kind === 'step2-form')
      .map(({ number, kind, findings }) => ({
        number,
        kind,
        findings: findings.map(({ rule, outcome, severity, label }) => ({ rule, outcome, severity, label })),
      })),
    dismissals: dismissals
      .filter(({ number }) => number === candidature)
      .map(({ number, rule, place, mark }) => ({ number, rule, place, mark })),
  };
}

function knownTo(all: KnownCandidature[], { candidature, product, numbers }: Question): KnownCandidature[] {
  const own = all.find(({ number }) => number === candidature);
  const named = new Set([...numbers, ...(own?.precedents ?? []).map(({ nru }) => nru)]);
  const reference = product ?? own?.product?.reference;
  const others = all.filter((other) => other !== own);
  const declared = others.flatMap(({ precedents }) => precedents.filter(({ nru }) => named.has(nru)));
  return [
    ...(own ? [own] : []),
    ...others.flatMap((other) => {
      if (named.has(other.number)) return [compared(other)];
      return reference !== undefined && other.product?.reference === reference
        ? [{ ...compared(other), profiles: [], components: [] }]
        : [];
    }),
    ...(declared.length > 0 ? [{ ...NOTHING, precedents: declared }] : []),
  ];
}

/** What rules compare of another candidature. */
function compared(other: KnownCandidature): KnownCandidature {
  const { number, guichet, dispositif, product, candidateVersion, profiles, components } = other;
  return { ...NOTHING, number, guichet, dispositif, product, candidateVersion, profiles, components };
}

const NOTHING = asKnown(emptyRow(NOBODY, 'segur', ''));
