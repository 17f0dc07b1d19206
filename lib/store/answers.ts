/** What the user answered to the assistant on héritage and équivalence: each answer on its own, the last one wins. */
import { type Database, db } from './db';
import type { AnswerRow } from './user-rows';
import { after, now } from './stamps';

/** The answers given for one candidature, by the question's id; those taken back are left out. */
export async function answersOf(number: string, database: Database = db): Promise<Record<string, AnswerRow['answer']>> {
  const rows = await database.answers.where('number').equals(number).toArray();
  return Object.fromEntries(rows.filter(({ deleted }) => !deleted).map(({ question, answer }) => [question, answer]));
}

/** Keeps an answer; null takes it back. */
export async function setAnswer(
  number: string,
  question: string,
  answer: AnswerRow['answer'] | null,
  database: Database = db,
): Promise<void> {
  await database.transaction('rw', database.answers, async () => {
    const row = await database.answers.get([number, question]);
    await database.answers.put({
      number,
      question,
      answer: answer ?? row?.answer ?? '',
      deleted: answer === null,
      updatedAt: after(row?.updatedAt, now()),
    });
  });
}
