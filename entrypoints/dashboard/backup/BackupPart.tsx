import { useEffect, useMemo, useState } from 'react';
import { CopyCard } from './CopyCard';
import { ExportList } from './ExportList';
import { MergePreview } from './MergePreview';
import { RestoreForm } from './RestoreForm';
import { RefusedLines, TakeBackForm } from './TakeBackForm';
import { Notice } from '../../../components/Notice';
import { useWords } from '../../../components/words';
import { type ReadBackup, refusalWords } from '../../../lib/files/backup';
import { mergeIntoStore, type MergePreview as Preview, previewMerge, readBackupFile } from '../../../lib/files/restore';
import { sheetsOf } from '../../../lib/files/sheets';
import type { Refusal } from '../../../lib/files/take-back';
import { parseSettings, saveSettings } from '../../../lib/browser/settings';
import { exportAll } from './exports';
import { backupText } from '../../copy/backup-text';
import { takeBackFile } from './take-back-file';
import { canShare, chooseTeamFile, contentOf, forgetTeamFile, rememberedFile, type TeamFile, writeTeamFile } from '../../copy/team-file';

/** A file that was read and waits for the user's word. `file` is there for the shared one: it is written after the merge. */
interface Opened {
  name: string;
  backup: ReadBackup;
  preview: Preview;
  file: TeamFile | null;
  /** Of a spreadsheet, what is left as it is. */
  refused: Refusal[];
  /** How many of its stamps were later than now. */
  aheadBy: number;
}

/** Exports, restoring and merging. */
export function BackupPart({ onFailed }: { onFailed: (error: unknown) => void }) {
  const { say } = useWords();
  const sheets = useMemo(() => sheetsOf([], say).map(({ name }) => name), [say]);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [shared, setShared] = useState<TeamFile | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  useEffect(() => {
    if (canShare) void rememberedFile().then(setShared);
  }, []);

  async function open(name: string, content: Blob, file: TeamFile | null): Promise<void> {
    setNotice(null);
    const read = file && content.size === 0 ? null : await readBackupFile(content);
    if (read && !read.ok) {
      setOpened(null);
      setNotice(refusalWords(read, say));
      return;
    }
    if (read) {
      const { backup, aheadBy } = read;
      setOpened({ name, backup, preview: await previewMerge(backup), file, refused: [], aheadBy });
    } else if (file) await writeTeamFile(file, await backupText()).then(() => setNotice(say('dash_share_written', [name])));
  }

  async function openSheet(file: File): Promise<void> {
    setNotice(null);
    setOpened(null);
    const taken = await takeBackFile(file);
    if (!taken) return setNotice(say('dash_sheet_unreadable'));
    setOpened({
      name: file.name,
      backup: taken.backup,
      preview: await previewMerge(taken.backup),
      file: null,
      refused: taken.refused,
      aheadBy: 0,
    });
  }

  async function share(): Promise<void> {
    const file = shared ?? (await chooseTeamFile());
    if (!file) return;
    setShared(file);
    if ((await file.requestPermission({ mode: 'readwrite' })) !== 'granted') return setNotice(say('dash_share_refused'));
    const content = await contentOf(file);
    if (content) return open(file.name, content, file);
    await forgetTeamFile();
    setShared(null);
    setNotice(say('dash_share_gone', [file.name]));
  }

  async function merge({ name, backup, file }: Opened, withSettings: boolean): Promise<void> {
    const read = file ? await readBackupFile(await file.getFile()) : null; // a colleague may have written it since it was opened
    setOpened(null);
    if (read && !read.ok) return setNotice(refusalWords(read, say));
    const { exportedAt: _exportedAt, settings, ...rows } = read?.backup ?? backup;
    await mergeIntoStore(rows);
    if (withSettings) {
      const { initials: _theirs, ...choices } = parseSettings(settings);
      await saveSettings(choices);
    }
    const isWritten = file
      ? await writeTeamFile(file, await backupText()).then(
          () => true,
          () => false,
        )
      : null;
    setNotice(say(isWritten === null ? 'dash_merged' : isWritten ? 'dash_merged_shared' : 'dash_merged_unwritten', [name]));
  }

  return (
    <>
      {notice !== null && <Notice text={notice} onClose={() => setNotice(null)} />}
      <CopyCard onCopied={(copied) => setNotice(say(`copy_${copied}`))} onFailed={onFailed} />
      <ExportList sheets={sheets} onExport={(kind, sheet) => void exportAll(kind, sheet, say).catch(onFailed)} />
      <RestoreForm
        shared={shared?.name ?? null}
        onOpen={(file) => void open(file.name, file, null).catch(onFailed)}
        onShare={canShare ? () => void share().catch(onFailed) : null}
        onForget={() => void forgetTeamFile().then(() => setShared(null), onFailed)}
      />
      <TakeBackForm onOpen={(file) => void openSheet(file).catch(onFailed)} />
      {opened && (
        <MergePreview
          fileName={opened.name}
          {...opened.preview}
          hasSettings={opened.backup.settings != null}
          onMerge={(withSettings) => void merge(opened, withSettings).catch(onFailed)}
          onCancel={() => setOpened(null)}
        >
          {opened.aheadBy > 0 && <p>{say('dash_merge_ahead')}</p>}
          <RefusedLines refused={opened.refused} />
        </MergePreview>
      )}
    </>
  );
}
