import { useState } from 'react';
import { nameOf } from '../../../components/candidature-name';
import { type CandidatureActions, CandidatureTable } from './CandidatureTable';
import { printHash } from '../route';
import { Notice } from '../../../components/Notice';
import { useWords } from '../../../components/words';
import { archiveCandidature, deleteCandidature, restoreCandidature } from '../../../lib/store/candidatures';
import { SAMPLE_NUMBER } from '../../../lib/store/made-up';
import { removeSample } from '../../../lib/store/sample';
import { openNext } from '../../hooks/open-next';
import { useNow } from '../../hooks/useNow';
import { useWindowId } from '../../hooks/useWindowId';
import { useOverviews } from './useOverviews';

/** All candidatures. `onFailed` hears why something could not be stored. */
export function CandidaturesPart({ onFailed }: { onFailed: (error: unknown) => void }) {
  const words = useWords();
  const { say } = words;
  const all = useOverviews(useNow());
  const windowId = useWindowId();
  const [deleted, setDeleted] = useState<{ number: string; name: string } | null>(null);
  if (all === undefined) return <p aria-busy="true" />;
  const remove = (number: string) => {
    if (number === SAMPLE_NUMBER) return void removeSample().catch(onFailed); // it leaves no trace, not even for « Annuler »
    const row = all.find(({ candidature }) => candidature.number === number)?.candidature;
    deleteCandidature(number).then(() => setDeleted({ number, name: row ? nameOf(row, words) : number }), onFailed);
  };
  const actions: CandidatureActions = {
    onNext: (overview) => void openNext(overview, windowId).catch(onFailed),
    onPrint: (number) => void (location.hash = printHash(number)),
    onArchive: (number, archived) => void archiveCandidature(number, archived).catch(onFailed),
    onDelete: remove,
  };
  return (
    <>
      {deleted && (
        <Notice
          text={say('dash_deleted', [deleted.name])}
          action={{ label: say('word_undo'), run: () => void restoreCandidature(deleted.number).then(() => setDeleted(null), onFailed) }}
          onClose={() => setDeleted(null)}
        />
      )}
      <CandidatureTable all={all} actions={actions} />
    </>
  );
}
