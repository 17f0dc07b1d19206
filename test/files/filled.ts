import { reportOf } from '../../lib/judge/report';
import type { PageReading } from '../../lib/reading/reading';
import { keepAnsFile } from '../../lib/store/ans-files';
import { setAnswer } from '../../lib/store/answers';
import { archiveCandidature } from '../../lib/store/candidatures';
import type { Database } from '../../lib/store/db';
import { dismiss } from '../../lib/store/dismissals';
import { tickItem } from '../../lib/store/items';
import { changeProofs } from '../../lib/store/proofs';
import { saveReading } from '../../lib/store/readings';
import { setUserDate } from '../../lib/store/userDates';
import { learnWords } from '../../lib/store/words';
import { rem, remLine } from '../candidature/rem/files';
import { chapter, minute, reading } from '../store/samples';

const NUMBER = 'RTPJTHIJVH';

/** Puts a row or more into every table that a reading or the user fills. */
export async function fill(database: Database): Promise<void> {
  const read = (parts: Partial<PageReading>, at: number) => saveReading(reportOf(reading(parts), []), minute(at), database);
  const totals = { chaptersSubmitted: 1, chapters: 1, chaptersValidated: 0, proofsSubmitted: 1, proofs: 1, proofsValidated: 0 };
  const requirement = { id: 'DOC/va1.06', title: null, loaded: 0, total: 1, scenarios: [], proofs: [], proofStates: [], fileRule: null };
  await read({ kind: 'chapter-list', totals, chapters: [chapter('A', 'to-complete', 'A compléter')] }, 0);
  await read({ kind: 'chapter', chapter: 'A', requirements: [requirement] }, 1);
  await read({ kind: 'chapter-list', chapters: [chapter('A', 'submitted', 'Soumis')] }, 2);
  await tickItem(NUMBER, 'gazelle', 'done', database);
  await changeProofs(NUMBER, [{ chapter: 'A', proof: 'P1' }], { note: 'vue' }, database);
  await setUserDate('DUI', 'date2', '2027-12-01T12:00', database);
  await setAnswer(NUMBER, 'proxy', false, database);
  await dismiss({ number: NUMBER, rule: 'phone-format', place: 'Contact|Téléphone|null', label: 'Téléphone', mark: 7 }, database);
  await learnWords([{ word: 'À corriger', means: 'to-modify' }], 'chapter-list', database);
  await keepAnsFile(rem([remLine('DOC/va1.06')]), database);
  await archiveCandidature(NUMBER, true, database);
}
