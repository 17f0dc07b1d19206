/** What the page's script is told of what is remembered. */
import type { Memory } from './messages';
import { allCandidatures } from '../store/candidatures';
import { type Database, db } from '../store/db';
import { allDismissals } from '../store/dismissals';
import { asKnown } from '../store/known';
import { userDates } from '../store/userDates';

/** The candidatures, what was found on the forms of Étapes 1 and 2 when they were last read, the dates that the user set, and what is set aside. */
export async function memoryOf(database: Database = db): Promise<Memory> {
  const [candidatures, pages, dates, dismissals] = await Promise.all([
    allCandidatures(database),
    database.pages.filter(({ kind }) => kind === 'step1-form' || kind === 'step2-form').toArray(),
    userDates(database),
    allDismissals(database),
  ]);
  const forms = pages.map(({ number, kind, findings }) => ({
    number,
    kind,
    findings: findings.map(({ rule, outcome, severity, label }) => ({ rule, outcome, severity, label })),
  }));
  return {
    known: candidatures.map(asKnown),
    forms,
    dates: dates.map(({ dispositif, date, at }) => ({ dispositif, date, at })),
    dismissals: dismissals.map(({ number, rule, place, mark }) => ({ number, rule, place, mark })),
  };
}
