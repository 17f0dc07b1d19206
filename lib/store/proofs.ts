/** The user's notes on proofs. */
import { type Database, db } from './db';
import type { ProofRow } from './user-rows';
import { changed, now } from './stamps';

/** The notes on the proofs of one candidature. */
export async function proofsOf(number: string, database: Database = db): Promise<ProofRow[]> {
  return (await database.proofs.where('number').equals(number).toArray()).filter(({ deleted }) => !deleted);
}

/** Sets the note on a proof; "" removes it. */
export function noteProof(number: string, chapter: string, proof: string, note: string, database: Database = db): Promise<void> {
  return setProof([number, chapter, proof], 'note', note, database);
}

/** Sets the name of the user's own file for a proof; "" removes it. */
export function nameProofFile(number: string, chapter: string, proof: string, fileName: string, database: Database = db): Promise<void> {
  return setProof([number, chapter, proof], 'fileName', fileName, database);
}

async function setProof(key: [string, string, string], name: 'note' | 'fileName', value: string, database: Database): Promise<void> {
  const [number, chapter, proof] = key;
  await database.transaction('rw', database.proofs, async () => {
    const row = (await database.proofs.get(key)) ?? {
      number,
      chapter,
      proof,
      note: '',
      fileName: '',
      deleted: false,
      changedAt: {},
      updatedAt: '',
    };
    await database.proofs.put(changed(row, name, value, now()));
  });
}
