import { useEffect, useMemo, useRef, useState } from 'react';
import { CopyCard } from './CopyCard';
import { ExportList } from './ExportList';
import { MergePreview } from './MergePreview';
import { RestoreForm } from './RestoreForm';
import { RefusedLines, TakeBackForm } from './TakeBackForm';
import { Notice } from '../../../components/Notice';
import { useWords } from '../../../components/words';
import { refusalWords } from '../../../lib/files/backup';
import { sheetsOf } from '../../../lib/files/sheets';
import { tellWords } from '../../../lib/browser/words';
import { saveSettings } from '../../../lib/browser/settings';
import { exportAll } from './exports';
import { FileWork, type Found } from './file-work';
import { FileWorking, type Working } from './FileWorking';
import { TeamCard } from './TeamCard';

/** A file that was read and waits for the user's word. */
interface Opened {
  name: string;
  work: FileWork;
  found: Found;
}

/** Exports, restoring and merging. */
export function BackupPart({ onFailed }: { onFailed: (error: unknown) => void }) {
  const { say } = useWords();
  const sheets = useMemo(() => sheetsOf([], say).map(({ name }) => name), [say]);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const [working, setWorking] = useState<Working | null>(null);
  const current = useRef<FileWork | null>(null);
  useEffect(() => () => current.current?.end(), []);

  /** Has a file read; the one that was open before is closed. */
  async function read(kind: 'backup' | 'sheet', name: string, content: Blob): Promise<void> {
    setNotice(null);
    setOpened(null);
    current.current?.end();
    const text = say('dash_file_reading', [name]);
    const work = new FileWork((share) => setWorking({ text, share, onCancel }));
    const onCancel = () => {
      work.end();
      setWorking(null);
    };
    current.current = work;
    setWorking({ text, share: null, onCancel });
    const found = await work.ask(kind, content).finally(() => setWorking(null));
    if (!('refusal' in found)) return setOpened({ name, work, found });
    work.end();
    setNotice(found.refusal ? refusalWords(found.refusal, say) : say('dash_sheet_unreadable'));
  }

  async function merge({ name, work }: Opened, withSettings: boolean): Promise<void> {
    setOpened(null);
    setWorking({ text: say('dash_file_merging', [name]), share: null, onCancel: null });
    try {
      const settings = await work.ask('merge');
      await tellWords();
      if (withSettings && settings) {
        const { initials: _theirs, ...choices } = settings;
        await saveSettings(choices);
      }
    } finally {
      work.end();
      setWorking(null);
    }
    setNotice(say('dash_merged', [name]));
  }

  return (
    <>
      {notice !== null && <Notice text={notice} onClose={() => setNotice(null)} />}
      <CopyCard onCopied={(copied) => setNotice(say(`copy_${copied}`))} onFailed={onFailed} />
      <ExportList
        sheets={sheets}
        onExport={(kind, sheet) =>
          void exportAll(kind, sheet, say).then((given) => setNotice(given ? null : say('dash_export_no_dates')), onFailed)
        }
      />
      <TeamCard onFailed={onFailed} />
      <RestoreForm onOpen={(file) => void read('backup', file.name, file).catch(onFailed)} />
      <TakeBackForm onOpen={(file) => void read('sheet', file.name, file).catch(onFailed)} />
      {working && <FileWorking {...working} />}
      {opened && (
        <MergePreview
          fileName={opened.name}
          {...opened.found.preview}
          hasSettings={opened.found.hasSettings}
          onMerge={(withSettings) => void merge(opened, withSettings).catch(onFailed)}
          onCancel={() => {
            opened.work.end();
            setOpened(null);
          }}
        >
          {opened.found.aheadBy > 0 && <p>{say('dash_merge_ahead')}</p>}
          <RefusedLines refused={opened.found.refused} />
        </MergePreview>
      )}
    </>
  );
}
