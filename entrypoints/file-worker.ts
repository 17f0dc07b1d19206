import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { parseSettings } from '../lib/browser/settings';
import type { ReadBackup } from '../lib/files/backup';
import { mergeIntoStore, previewMerge, readBackupFile } from '../lib/files/restore';
import { storeFailure } from '../lib/store/errors';
import type { Told, Works } from './dashboard/backup/file-work';
import { takeBackFile } from './dashboard/backup/take-back-file';

let read: ReadBackup | null = null;

const works: { [Name in keyof Works]: (file: Blob) => Promise<ReturnType<Works[Name]>> } = {
  async backup(file) {
    const parsed = await readBackupFile(file, (share) => tell({ share }));
    if (!parsed.ok) return { refusal: { reason: parsed.reason, detail: parsed.detail } };
    read = parsed.backup;
    return { preview: await previewMerge(read), hasSettings: read.settings != null, refused: [], aheadBy: parsed.aheadBy };
  },
  async sheet(file) {
    const taken = await takeBackFile(file as File);
    if (!taken) return { refusal: null };
    read = taken.backup;
    return { preview: await previewMerge(read), hasSettings: false, refused: taken.refused, aheadBy: 0 };
  },
  async merge() {
    if (!read) return null;
    const { exportedAt: _exportedAt, settings, ...rows } = read;
    await mergeIntoStore(rows);
    return settings == null ? null : parseSettings(settings);
  },
};

function tell(told: Told): void {
  postMessage(told);
}

/** Reads and merges the files that the user opens, beside the dashboard: a worker of the extension's own. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data: { name, file } }: MessageEvent<{ name: keyof Works; file: Blob }>) => {
    works[name](file).then(
      (done) => tell({ done }),
      (error: unknown) => tell({ failed: storeFailure(error) }),
    );
  });
});
