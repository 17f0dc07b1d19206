import { toBackup } from '../../lib/files/backup';
import { ownSettings } from '../../lib/browser/settings';
import { storedRows } from '../../lib/store/snapshot';

/** The text of the backup of everything, as of now. */
export async function backupText(): Promise<string> {
  return JSON.stringify(toBackup(await storedRows(), await ownSettings(), new Date().toISOString()), null, 1);
}
