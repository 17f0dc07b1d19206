/** Many candidatures in every situation, for tests and pictures: made by the extension's own store in Node, always the same ones. */
import 'fake-indexeddb/auto';
import { withParisOffset } from '../../lib/segur/dates';
import { blankReading } from '../../lib/page/blank';
import type { DeadlineSubject, PageReading } from '../../lib/reading/reading';
import type { DispositifName } from '../../lib/segur/dispositifs';
import { openDatabase } from '../../lib/store/db';
import { saveReading } from '../../lib/store/readings';
import { storedRows } from '../../lib/store/snapshot';
import type { Rows } from '../e2e/take-in';
import { demarcheOf } from '../replica/words/demarches';
import { type PageRead, SITUATIONS } from './situations';

const LAST_READ = Date.parse('2026-11-22T08:00:00.000Z');
const DAY_MS = 86_400_000;
const FIRST_WORDS = ['Aubépine', 'Boréale', 'Corail', 'Dolmen', 'Estuaire', 'Futaie', 'Garrigue', 'Hêtraie'];
const LAST_WORDS = ['Dossier', 'Domicile', 'Accueil', 'Suivi', 'Parcours'];

/** The rows of so many candidatures, for `takeIn`: ten of them are in ten situations. The pages of each were read day by day in November 2026, the first one's last. */
export async function manyCandidatures(count: number): Promise<Rows> {
  const database = openDatabase('many-candidatures');
  for (let at = 0; at < count; at++) {
    const { dispositif, pages } = SITUATIONS[at % SITUATIONS.length] as (typeof SITUATIONS)[number];
    const reads = pages(at);
    for (const [place, { parts, facts, findings }] of reads.entries()) {
      const readAt = new Date(LAST_READ - (reads.length - 1 - place) * DAY_MS - at * 60_000).toISOString();
      await saveReading({ reading: readingOf(at, dispositif, parts), findings, facts }, readAt, database);
    }
  }
  const rows = { ...(await storedRows(database)) };
  await database.delete();
  return rows;
}

/** The number of the candidature at that place: ten capitals, as Convergence's own. */
export function numberOf(at: number): string {
  const turn = Math.floor(at / 26);
  return Array.from({ length: 10 }, (_, place) =>
    String.fromCharCode(65 + ((at * (place + 3) + (place + 1) * turn + place * 7 + 11) % 26)),
  ).join('');
}

/** The name of the product of the candidature at that place. */
export function productNameOf(at: number): string {
  const turn = Math.floor(at / FIRST_WORDS.length);
  return `${FIRST_WORDS[at % FIRST_WORDS.length]} ${LAST_WORDS[turn % LAST_WORDS.length]}`;
}

function readingOf(at: number, dispositif: DispositifName | null, parts: PageRead['parts']): PageReading {
  const number = numberOf(at);
  return {
    ...blankReading(`https://convergence.esante.gouv.fr/candidatures/${number}${parts.step ? `/etape-${parts.step}` : ''}`),
    title: dispositif ? `Questionnaire d'évaluation : ${demarcheOf(dispositif).label}` : 'Guichet Editeur',
    guichet: dispositif ? 'segur' : 'edc-psc',
    dispositif,
    wave: dispositif ? 2 : null,
    candidature: number,
    product: { name: productNameOf(at), version: `${1 + (at % 4)}.${at % 10}`, reference: String(3400 + at) },
    deadlines: dispositif ? deadlinesOf(dispositif, parts.step ?? null) : [],
    ...parts,
  };
}

const SUBJECTS: Record<1 | 2 | 3 | 4, DeadlineSubject> = { 1: 'candidature', 2: 'eligibilite', 3: 'preuves', 4: 'preuves' };

/** What the pages of a step print; the dashboard prints none. */
function deadlinesOf(dispositif: DispositifName, step: 1 | 2 | 3 | 4 | null): PageReading['deadlines'] {
  if (step === null) return [];
  const subject = SUBJECTS[step];
  const raw = demarcheOf(dispositif).deadlines[subject];
  return [{ subject, at: withParisOffset(raw.replace(/^(\d\d)\/(\d\d)\/(\d{4}) /, '$3-$2-$1T')), raw }];
}
