import { useState } from 'react';
import { nameOf } from '../../../components/candidature-name';
import { type CandidatureActions, CandidatureTable } from './CandidatureTable';
import { CopyForm } from './CopyForm';
import { printHash } from '../route';
import { Notice } from '../../../components/Notice';
import { useWords } from '../../../components/words';
import { archiveCandidature, deleteCandidature, restoreCandidature } from '../../../lib/store/candidatures';
import { type CopiedItems, copyItems, undoCopy } from '../../../lib/store/item-copies';
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
  const [copying, setCopying] = useState<string | null>(null);
  const [copied, setCopied] = useState<{ to: string; items: CopiedItems } | null>(null);
  if (all === undefined) return <p aria-busy="true" />;
  const calledOf = (number: string) => {
    const row = all.find(({ candidature }) => candidature.number === number)?.candidature;
    return row ? nameOf(row, words) : number;
  };
  const remove = (number: string) => {
    if (number === SAMPLE_NUMBER) return void removeSample().catch(onFailed); // it leaves no trace, not even for « Annuler »
    const name = calledOf(number);
    deleteCandidature(number).then(() => setDeleted({ number, name }), onFailed);
  };
  const actions: CandidatureActions = {
    onNext: (overview) => void openNext(overview, windowId).catch(onFailed),
    onPrint: (number) => void (location.hash = printHash(number)),
    onCopy: all.length > 1 ? setCopying : undefined,
    onArchive: (number, archived) => void archiveCandidature(number, archived).catch(onFailed),
    onDelete: remove,
  };
  return (
    <>
      {copied && (
        <Notice
          text={say('dash_copied', [calledOf(copied.to), copied.items.own.length + copied.items.notes.length])}
          action={{ label: say('word_undo'), run: () => void undoCopy(copied.to, copied.items).then(() => setCopied(null), onFailed) }}
          onClose={() => setCopied(null)}
        />
      )}
      {copying !== null && (
        <CopyForm
          from={calledOf(copying)}
          others={all.map(({ candidature }) => candidature).filter(({ number }) => number !== copying)}
          onCopy={(to) => {
            setCopying(null);
            copyItems(copying, to).then((items) => setCopied({ to, items }), onFailed);
          }}
          onCancel={() => setCopying(null)}
        />
      )}
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
