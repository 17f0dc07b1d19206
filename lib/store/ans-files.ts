/** The files of the ANS that the user opened. */
import type { AnsFile } from '../candidature/rem/ans-file';
import { type Database, db } from './db';
import { after, now } from './stamps';
import type { AnsFileRow } from './user-rows';

/** Every file that is kept, the one in use of its kind first. */
export async function ansFiles(database: Database = db): Promise<AnsFileRow[]> {
  const rows = (await database.ansFiles.toArray()).filter(({ deleted }) => !deleted);
  return rows.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}

/** Keeps a file, over one of the same kind, dispositifs and version; it is then the one in use. */
export async function keepAnsFile(file: AnsFile, database: Database = db): Promise<void> {
  const of = file.about.join('+');
  await database.transaction('rw', database.ansFiles, async () => {
    const row = await database.ansFiles.get([file.kind, of, file.version]);
    await database.ansFiles.put({ ...file, of, deleted: false, updatedAt: after(row?.updatedAt, now()) });
  });
}

/** Forgets a file: its content goes, and that it was here stays, for other machines. */
export async function forgetAnsFile({ kind, of, version }: AnsFileRow, database: Database = db): Promise<void> {
  await database.transaction('rw', database.ansFiles, async () => {
    const row = await database.ansFiles.get([kind, of, version]);
    if (row) await database.ansFiles.put({ ...row, lines: [], same: [], deleted: true, updatedAt: after(row.updatedAt, now()) });
  });
}
