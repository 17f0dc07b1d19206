/** What the user says of proofs: each value is set on its own, for one proof or for many at once. */
import { type Database, db } from './db';
import { type ProofRow, type ProofValue } from './user-rows';
import { changed, now } from './stamps';

/** Values to set. */
export type ProofChange = Partial<Pick<ProofRow, ProofValue>>;

/** Which proof of a candidature; a requirement's id or "" stands for all of a requirement or of a chapter. */
export type ProofKey = Pick<ProofRow, 'chapter' | 'proof'>;

/** A proof with the values that it had before a change. */
export interface ProofBefore {
  key: ProofKey;
  values: ProofChange;
}

/** What the user said of the proofs of one candidature. */
export async function proofsOf(number: string, database: Database = db): Promise<ProofRow[]> {
  return (await database.proofs.where('number').equals(number).toArray()).filter(({ deleted }) => !deleted);
}

/** Sets values of some proofs, all or none of them; returns what they were, for `undoProofs`. */
export async function changeProofs(
  number: string,
  keys: readonly ProofKey[],
  change: ProofChange,
  database: Database = db,
): Promise<ProofBefore[]> {
  return database.transaction('rw', database.proofs, () => Promise.all(keys.map((key) => changeOne({ number, ...key }, change, database))));
}

/** Notes the user's own file of each of some proofs, all or none of them; returns what they were, for `undoProofs`. */
export async function nameFiles(
  number: string,
  files: readonly (ProofKey & { fileName: string })[],
  database: Database = db,
): Promise<ProofBefore[]> {
  return database.transaction('rw', database.proofs, () =>
    Promise.all(files.map(({ chapter, proof, fileName }) => changeOne({ number, chapter, proof }, { fileName }, database))),
  );
}

/** Sets values back to what they were. */
export async function undoProofs(number: string, before: readonly ProofBefore[], database: Database = db): Promise<void> {
  await database.transaction('rw', database.proofs, async () => {
    await Promise.all(before.map(({ key, values }) => changeOne({ number, ...key }, values, database)));
  });
}

async function changeOne(key: ProofKey & { number: string }, change: ProofChange, database: Database): Promise<ProofBefore> {
  const { number, chapter, proof } = key;
  const row = (await database.proofs.get([number, chapter, proof])) ?? emptyProof(key);
  const names = Object.keys(change) as ProofValue[];
  const at = now();
  await database.proofs.put(names.reduce((after, name) => changed(after, name, change[name] as ProofRow[typeof name], at), row));
  return { key: { chapter, proof }, values: Object.fromEntries(names.map((name) => [name, row[name]])) };
}

/** A proof of which the user has said nothing yet. */
export function emptyProof(key: ProofKey & { number: string }): ProofRow {
  return { ...key, note: '', fileName: '', initials: '', due: null, done: false, deleted: false, changedAt: {}, updatedAt: '' };
}
