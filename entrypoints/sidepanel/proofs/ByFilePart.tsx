import { useMemo } from 'react';
import { useWords } from '../../../components/words';
import { viewOf } from '../../../lib/candidature/equivalence/view';
import { byFile, remFor } from '../../../lib/candidature/rem/by-file';
import type { Dossier } from '../../../lib/store/rows';
import type { AnsFileRow } from '../../../lib/store/user-rows';
import { useAssistance } from '../../hooks/useAssistance';
import { ByFileList } from './ByFileList';

/** What the REM and the list that the user opened say of this candidature; the way to open them where none was. `files`: the ones in use first. */
export function ByFilePart({ files, dossier, today }: { files: readonly AnsFileRow[]; dossier: Dossier; today: string }) {
  const { say } = useWords();
  const assistance = useAssistance(dossier, today)?.assistance;
  const told = useMemo(() => {
    if (!assistance) return null;
    const view = viewOf(assistance.situation);
    const found = byFile(files, view, dossier);
    return found && { ...found, root: view.root?.precedent.nru ?? '' };
  }, [assistance, files, dossier]);
  const hasRem = remFor(files, dossier.candidature.dispositif) !== undefined;
  return (
    <section className="by-file" aria-label={say('rem_title')}>
      {told && <ByFileList told={told} root={told.root} />}
      {!told && <p className="small">{hasRem ? say('rem_origin_unread', [say('panel_tab_heritage')]) : say('rem_none')}</p>}
      <p>
        <a href="dashboard.html#/files" target="_blank" rel="noreferrer">
          {say('rem_open')}
        </a>
      </p>
    </section>
  );
}
