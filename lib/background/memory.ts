/** What the page's script is told of what is remembered. */
import { asKnown } from '../export/backup';
import type { Memory } from '../messages';
import { allCandidatures } from '../store/candidatures';
import { type Database, db } from '../store/db';
import { userDates } from '../store/userDates';

/** The candidatures, what was found on the forms of Étapes 1 and 2 when they were last read, and the dates that the user set. */
export async function memoryOf(database: Database = db): Promise<Memory> {
  const [candidatures, pages, dates] = await Promise.all([
    allCandidatures(database),
    database.pages.filter(({ kind }) => kind === 'step1-form' || kind === 'step2-form').toArray(),
    userDates(database),
  ]);
  const forms = pages.map(({ number, kind, findings }) => ({
    number,
    kind,
    findings: findings.map(({ rule, outcome, severity, label }) => ({ rule, outcome, severity, label })),
  }));
  return { known: candidatures.map(asKnown), forms, dates: dates.map(({ dispositif, date, at }) => ({ dispositif, date, at })) };
}
