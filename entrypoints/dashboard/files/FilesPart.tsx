import { useState } from 'react';
import { Notice } from '../../../components/Notice';
import { useWords } from '../../../components/words';
import type { AnsFile } from '../../../lib/candidature/rem/ans-file';
import type { AnsRefusal, ReadAnsFile } from '../../../lib/files/ans-sheets';
import { forgetAnsFile, keepAnsFile } from '../../../lib/store/ans-files';
import { LINKS } from '../../../lib/segur/links';
import { useAnsFiles } from '../../hooks/useAnsFiles';
import { FileDifferences } from './FileDifferences';
import { FoundFile } from './FoundFile';
import './files.css';
import { KeptFiles } from './KeptFiles';

type Opened = Extract<ReadAnsFile, { ok: true }>;

/** The REM and the lists of equivalences that the user opens: read on the machine, kept by version, compared. */
export function FilesPart({ onFailed }: { onFailed: (error: unknown) => void }) {
  const { say } = useWords();
  const files = useAnsFiles();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [refused, setRefused] = useState<AnsRefusal | null>(null);
  const [isReading, setReading] = useState(false);
  async function open(file: File): Promise<void> {
    setOpened(null);
    setRefused(null);
    setReading(true);
    const { readAnsFile } = await import('../../../lib/files/read-ans-file');
    const read = await readAnsFile(file);
    setReading(false);
    if (read.ok) setOpened(read);
    else setRefused(read.reason);
  }
  const keep = (file: AnsFile) => void keepAnsFile(file).then(() => setOpened(null), onFailed);
  return (
    <>
      <p>{say('files_intro')}</p>
      <p>
        {say('files_where')}{' '}
        <a href={LINKS.vague_2.href} target="_blank" rel="noreferrer">
          {LINKS.vague_2.href}
        </a>
      </p>
      {refused !== null && <Notice text={say(`files_refused_${refused.replace('-', '_')}`)} onClose={() => setRefused(null)} />}
      <label className="field">
        <span>{say('files_open')}</span>
        <input
          type="file"
          accept=".xlsx"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void open(file).catch(onFailed);
            target.value = '';
          }}
        />
      </label>
      <p role="status" className="small">
        {isReading && say('files_reading')}
      </p>
      {opened && <FoundFile key={opened.file.fileName} {...opened} kept={files} onKeep={keep} onCancel={() => setOpened(null)} />}
      <KeptFiles files={files} onUse={keep} onForget={(file) => void forgetAnsFile(file).catch(onFailed)} />
      <FileDifferences files={files.filter(({ kind }) => kind === 'rem')} />
    </>
  );
}
