import { useState } from 'react';
import { useWords } from '../../components/words';
import { type FileOfProof, folderReport, type FolderReport, namesToGive } from '../../lib/candidature/folder';
import type { Dossier } from '../../lib/store/rows';
import { copyText } from '../hooks/sharing';
import { chooseFolder, type FolderChoice, type SameFiles, sameFiles } from './choose-folder';
import { FolderFound } from './FolderFound';
import './folder.css';

/** What became of choosing a folder. */
type Asked = 'idle' | 'reading' | 'too-many' | 'failed' | { report: FolderReport; compared: SameFiles };

/** « Choisir mon dossier de preuves »: which of its files are for which proofs, what is wrong with some, and a list of names to give them. */
export function FolderPart({
  dossier,
  onChoose = chooseFolder,
  onCopy = copyText,
  onNameFiles,
}: {
  dossier: Dossier;
  onChoose?: () => Promise<FolderChoice>;
  /** False where the browser refuses. */
  onCopy?: (text: string) => Promise<boolean>;
  onNameFiles: (files: readonly FileOfProof[]) => void;
}) {
  const { say } = useWords();
  const [asked, setAsked] = useState<Asked>('idle');
  const [copied, setCopied] = useState<boolean | null>(null);
  const choose = async () => {
    const choice = await onChoose();
    if (choice === null) return;
    if (choice === 'too-many') return setAsked('too-many');
    setAsked('reading');
    const report = folderReport(choice.files, dossier);
    const compared = await sameFiles(choice.files);
    setAsked({ report, compared });
    if (report.files.length > 0) onNameFiles(report.files);
  };
  const names = namesToGive(dossier);
  return (
    <section className="folder" aria-label={say('folder_part')}>
      <div className="buttons">
        <button type="button" aria-describedby="folder-why" onClick={() => void choose().catch(() => setAsked('failed'))}>
          {say('folder_choose')}
        </button>
        {names !== '' && (
          <button type="button" className="link" onClick={() => void onCopy(names).then(setCopied)}>
            {say('folder_copy_names')}
          </button>
        )}
      </div>
      <p id="folder-why" className="small">
        {say('folder_why')}
      </p>
      <div role="status">
        {copied !== null && <p className="small">{say(copied ? 'folder_names_copied' : 'panel_not_shared')}</p>}
        {typeof asked === 'string' && asked !== 'idle' && <p>{say(`folder_${asked.replace('-', '_')}`)}</p>}
        {typeof asked === 'object' && <FolderFound report={asked.report} compared={asked.compared} />}
      </div>
    </section>
  );
}
