import { useState } from 'react';
import { Fold } from '../../../components/Fold';
import { useWords } from '../../../components/words';
import type { RemLine } from '../../../lib/candidature/rem/ans-file';
import { differencesOf } from '../../../lib/candidature/rem/differences';
import type { AnsFileRow } from '../../../lib/store/user-rows';
import { nameOfFile } from './file-words';

/** What one REM adds to another, takes from it and changes; nothing while fewer than two are kept. `files`: the one in use first. */
export function FileDifferences({ files }: { files: readonly AnsFileRow[] }) {
  const { say } = useWords();
  const [chosen, setChosen] = useState<{ before?: string; after?: string }>({});
  const named = files.map((file) => ({ name: nameOfFile(file, say), file }));
  const after = named.find(({ name }) => name === chosen.after) ?? named[0];
  const before =
    named.find(({ name }) => name === chosen.before) ?? named.find(({ file }) => file !== after?.file && file.of === after?.file.of);
  const pair = before && after && ([before.file.lines, after.file.lines] as const);
  const differences = pair && differencesOf(...pair);
  if (named.length < 2) return null;
  const select = (which: 'before' | 'after', value: string) => (
    <label className="field">
      <span>{say(`files_${which}`)}</span>
      <select value={value} onChange={({ target }) => setChosen({ ...chosen, [which]: target.value })}>
        {value === '' && <option value="">{say('files_choose')}</option>}
        {named.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
  return (
    <section className="card" aria-labelledby="file-differences">
      <h2 id="file-differences">{say('files_differences')}</h2>
      <div className="dash-filters">
        {select('before', before?.name ?? '')}
        {select('after', after?.name ?? '')}
      </div>
      {differences && (
        <>
          {Object.values(differences).every(({ length }) => length === 0) && <p>{say('files_same')}</p>}
          <Lines text="files_added" lines={differences.added.map((line) => ({ line, note: '' }))} />
          <Lines text="files_removed" lines={differences.removed.map((line) => ({ line, note: '' }))} />
          <Lines
            text="files_changed"
            lines={differences.changed.map(({ after: line, parts }) => ({
              line,
              note: parts.map((part) => say(`files_part_${part}`)).join(', '),
            }))}
          />
        </>
      )}
    </section>
  );
}

function Lines({ text, lines }: { text: string; lines: { line: RemLine; note: string }[] }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(true);
  if (lines.length === 0) return null;
  return (
    <Fold title={<span className="fold-name">{say(text, [lines.length])}</span>} isOpen={isOpen} onToggle={setOpen}>
      <ul className="names">
        {lines.map(({ line: { requirement, scenario, proof, words, title }, note }) => (
          <li key={`${requirement} ${scenario} ${proof}`}>
            <strong>{proof || requirement}</strong> {note !== '' && `(${note})`} {words || title}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
