/** A spreadsheet of proofs that a team has filled in, as a file to merge. */
import { makeSay } from '../../../lib/browser/say';
import type { ReadBackup } from '../../../lib/files/backup';
import { readSheet } from '../../../lib/files/read-sheet';
import { type Refusal, takeBack } from '../../../lib/files/take-back';
import { now } from '../../../lib/store/stamps';
import { SAMPLE_NUMBER } from '../../../lib/store/made-up';
import { allDossiers } from '../../../lib/store/snapshot';
import { perTable, type StoredRows } from '../../../lib/store/tables';

/** Reads it and compares it with what is kept; nothing is changed. Null for a file that cannot be read. */
export async function takeBackFile(file: File): Promise<{ backup: ReadBackup; refused: Refusal[] } | null> {
  const says = [makeSay('fr'), makeSay('en')];
  const rows = await readSheet(
    file,
    says.map((say) => say('export_sheet_proofs')),
  );
  if (!rows) return null;
  const at = now();
  const dossiers = (await allDossiers()).filter(({ candidature }) => candidature.number !== SAMPLE_NUMBER);
  const { proofs, refused } = takeBack(rows, dossiers, says, at);
  return { backup: { ...perTable<StoredRows>(() => []), proofs, exportedAt: at }, refused };
}
