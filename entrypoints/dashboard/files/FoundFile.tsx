import { useState } from 'react';
import { useWords } from '../../../components/words';
import { type AnsFile, idKey } from '../../../lib/candidature/rem/ans-file';
import { DISPOSITIFS, type DispositifName } from '../../../lib/segur/dispositifs';
import type { AnsFileRow } from '../../../lib/store/user-rows';
import { saidDispositifs } from './file-words';

/** What was understood of a file, with what the user may correct, before it is kept. `repeated`: lines that say again what one before said. */
export function FoundFile({
  file,
  repeated,
  kept,
  onKeep,
  onCancel,
}: {
  file: AnsFile;
  repeated: number;
  kept: readonly AnsFileRow[];
  onKeep: (file: AnsFile) => void;
  onCancel: () => void;
}) {
  const { say } = useWords();
  const [version, setVersion] = useState(file.version);
  const [about, setAbout] = useState(file.about);
  const isKnown = kept.some((row) => row.kind === file.kind && row.of === about.join('+') && row.version === version.trim());
  return (
    <form
      className="card"
      aria-labelledby="found-file"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep({ ...file, about, version: version.trim() });
      }}
    >
      <h2 id="found-file">{say('files_found', [file.fileName])}</h2>
      <Content file={file} repeated={repeated} />
      <div className="dash-filters">
        {file.kind === 'rem' && (
          <label className="field">
            <span>{say('files_dispositif')}</span>
            <select required value={about[0] ?? ''} onChange={({ target }) => setAbout([target.value as DispositifName])}>
              <option value="">{say('files_choose')}</option>
              {Object.entries(DISPOSITIFS).map(([name, { label }]) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="field">
          <span>{say('files_version')}</span>
          <input type="text" required pattern=".*\S.*" maxLength={40} value={version} onChange={({ target }) => setVersion(target.value)} />
        </label>
      </div>
      {isKnown && <p>{say('files_replaces')}</p>}
      <div className="buttons">
        <button type="submit" className="primary">
          {say('files_keep')}
        </button>
        <button type="button" onClick={onCancel}>
          {say('dash_cancel')}
        </button>
      </div>
    </form>
  );
}

function Content({ file: { kind, lines, same, about }, repeated }: { file: AnsFile; repeated: number }) {
  const { say } = useWords();
  const count = (values: string[]) => new Set(values.filter(Boolean)).size;
  return (
    <ul className="names">
      {kind === 'equivalence' ? (
        <li>{say('files_found_list', [same.length, saidDispositifs(about)])}</li>
      ) : (
        <li>
          {say('files_found_rem', [
            lines.length,
            count(lines.map(({ requirement }) => idKey(requirement))),
            count(lines.map(({ chapter }) => chapter)),
          ])}
        </li>
      )}
      {repeated > 0 && <li>{say('files_found_repeated', [repeated])}</li>}
      {kind === 'rem' && lines.every(({ profiles }) => profiles.length === 0) && <li>{say('files_found_no_profile')}</li>}
      {kind === 'rem' && lines.every(({ wave }) => wave === null) && <li>{say('files_found_no_wave')}</li>}
    </ul>
  );
}
