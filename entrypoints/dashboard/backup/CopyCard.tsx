import { useEffect, useState } from 'react';
import { useWords } from '../../../components/words';
import { CopyAge } from '../../copy/CopyAge';
import { type Copied, copyFolderName, copyNow, forgetCopyFolder } from '../../copy/copies';
import { canKeepFolder, chooseFolderToKeep } from '../../copy/kept-folder';
import { useLastCopy } from '../../copy/useKeeping';

/** The copies made without being asked: their folder, the age of the last, and one more at once. */
export function CopyCard({ onCopied, onFailed }: { onCopied: (copied: Copied) => void; onFailed: (error: unknown) => void }) {
  const { say } = useWords();
  const lastCopy = useLastCopy();
  const [folder, setFolder] = useState<string | null>(null);
  const look = () => copyFolderName().then(setFolder);
  useEffect(() => {
    if (canKeepFolder) void copyFolderName().then(setFolder);
  }, []);
  const copy = () => copyNow().then(onCopied);
  const choose = async () => {
    if (!(await chooseFolderToKeep('copies'))) return;
    await copy();
    await look();
  };
  return (
    <section className="card" aria-labelledby="copies">
      <h2 id="copies">{say('copy_title')}</h2>
      <p>{say(canKeepFolder ? 'copy_what' : 'copy_what_each_time')}</p>
      <p>
        <CopyAge last={lastCopy} />
      </p>
      <div className="buttons">
        {canKeepFolder && (
          <button type="button" onClick={() => void choose().catch(onFailed)}>
            {folder === null ? say('copy_choose') : say('copy_choose_other', [folder])}
          </button>
        )}
        <button type="button" onClick={() => void copy().catch(onFailed)}>
          {say('copy_now')}
        </button>
        {folder !== null && (
          <button type="button" onClick={() => void forgetCopyFolder().then(look).catch(onFailed)}>
            {say('copy_forget')}
          </button>
        )}
      </div>
    </section>
  );
}
