import { saidInstant } from '../../../components/said-dates';
import { useWords } from '../../../components/words';
import { parisLocal } from '../../../lib/segur/dates';
import type { AnsFileRow } from '../../../lib/store/user-rows';
import { nameOfFile } from './file-words';

/** The files that are kept, the one in use of each kind first. */
export function KeptFiles({
  files,
  onUse,
  onForget,
}: {
  files: readonly AnsFileRow[];
  onUse: (file: AnsFileRow) => void;
  onForget: (file: AnsFileRow) => void;
}) {
  const words = useWords();
  const { say } = words;
  const isInUse = (file: AnsFileRow) => files.find(({ kind, of }) => kind === file.kind && of === file.of) === file;
  return (
    <section className="card" aria-labelledby="kept-files">
      <h2 id="kept-files">{say('files_kept')}</h2>
      {files.length === 0 && <p>{say('files_none')}</p>}
      <ul className="kept-files">
        {files.map((file) => {
          const name = nameOfFile(file, say);
          return (
            <li key={`${file.kind} ${file.of} ${file.version}`}>
              <p>
                <strong>{name}</strong> {isInUse(file) && `(${say('files_in_use')})`}
              </p>
              <p className="small">
                {[
                  file.fileName,
                  say('files_lines', [file.lines.length + file.same.length]),
                  `${say('files_column_opened')} ${saidInstant(file.updatedAt, words, parisLocal)}`,
                ].join(' · ')}
              </p>
              <div className="buttons">
                {!isInUse(file) && (
                  <button type="button" aria-label={say('word_pair', [say('files_use'), name])} onClick={() => onUse(file)}>
                    {say('files_use')}
                  </button>
                )}
                <button
                  type="button"
                  className="link"
                  aria-label={say('word_pair', [say('files_forget'), name])}
                  onClick={() => onForget(file)}
                >
                  {say('files_forget')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
