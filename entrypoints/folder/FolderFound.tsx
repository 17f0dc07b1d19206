import { useState } from 'react';
import { Fold } from '../../components/Fold';
import { useWords } from '../../components/words';
import type { FolderReport, NamedFile } from '../../lib/candidature/folder';
import type { SameFiles } from './choose-folder';

/** One line of what was found: the key of its text, and the files it is about. */
interface Found {
  text: string;
  count: number;
  data?: (string | number)[];
  files: string[];
}

/** « 36 reconnus · 2 trop lourds (plus de 15 Mo) · … », and which files each number counts. */
export function FolderFound({ report, compared }: { report: FolderReport; compared: SameFiles }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { recognised, files, limit } = report;
  const found: Found[] = [
    counted('folder_recognised', recognised.map(withProof)),
    { ...counted(limit === null ? 'folder_too_large' : 'folder_too_large_limit', report.tooLarge.map(withProof)), data: [limit ?? ''] },
    counted('folder_refused', report.refused.map(withProof)),
    counted('folder_empty', report.empty.map(withProof)),
    {
      ...counted(
        'folder_same',
        compared.same.map((names) => names.join(' = ')),
      ),
      count: compared.same.flat().length,
    },
    counted(
      'folder_of_two',
      report.ofTwo.map(({ name, proofs }) => say('word_pair', [name, proofs.join(', ')])),
    ),
    counted('folder_nameless', report.nameless),
    counted('folder_at_limit', report.atLimit.map(withProof)),
    counted('folder_older', report.older.map(withProof)),
  ].filter(({ count, text }) => count > 0 || text === 'folder_recognised');
  const said = ({ text, count, data = [] }: Found) => say(`${text}_${count > 1 ? 'many' : 'one'}`, [count, ...data]);
  return (
    <>
      <p>
        <strong>{found.map(said).join(' · ')}</strong>
      </p>
      {files.length > 0 && <p className="small">{say(files.length > 1 ? 'folder_noted_many' : 'folder_noted_one', [files.length])}</p>}
      {report.unchecked.length > 0 && <p className="small">{say('folder_unchecked', [report.unchecked.length])}</p>}
      {compared.uncompared > 0 && <p className="small">{say('folder_uncompared', [compared.uncompared])}</p>}
      <Fold title={<span className="fold-name">{say('folder_details')}</span>} isOpen={isOpen} onToggle={setOpen}>
        {found
          .filter(({ count }) => count > 0)
          .map((each) => (
            <section key={each.text} aria-label={said(each)}>
              <h4>{said(each)}</h4>
              <ul className="small folder-files">
                {each.files.map((file, place) => (
                  <li key={`${place} ${file}`}>{file}</li>
                ))}
              </ul>
            </section>
          ))}
      </Fold>
    </>
  );
}

function counted(text: string, files: string[]): Found {
  return { text, count: files.length, files };
}

function withProof({ name, proof }: NamedFile): string {
  return `${name} → ${proof}`;
}
