import { useMemo } from 'react';
import type { ChecklistActions } from '../sidepanel/checklist/actions';
import type { ProofActions } from '../sidepanel/proofs/actions';
import { addItem, dateItem, deleteItem, orderItems, tickItem } from '../../lib/store/items';
import { changeProofs, nameFiles, type ProofBefore } from '../../lib/store/proofs';
import { keepWords } from './last-words';
import { openItem } from './open-item';

/** What the user does to one candidature's checklist and proofs, stored. `onFailed` hears why something could not be stored; `onDeleted` a key, `onManyProofs` what several proofs were. */
export function useActions(
  number: string,
  onFailed: (error: unknown) => void,
  onDeleted: (key: string) => void,
  onManyProofs: (before: ProofBefore[]) => void,
): Omit<ChecklistActions, 'onPrepare'> & Omit<ProofActions, 'onGoToProof' | 'onMine'> {
  return useMemo(() => {
    const kept = (work: Promise<unknown>) => void work.catch(onFailed);
    return {
      onTick: (key, state) => kept(tickItem(number, key, state)),
      onNote: (key, note) => kept(keepWords({ number, item: key, field: 'note', text: note })),
      onAssign: (key, initials) => kept(keepWords({ number, item: key, field: 'initials', text: initials })),
      onDate: (key, due) => kept(dateItem(number, key, due)),
      onOrder: (keys) => kept(orderItems(number, keys)),
      onAdd: (title, counter) => kept(addItem(number, title, counter)),
      onDelete: (key) => kept(deleteItem(number, key).then(() => onDeleted(key))),
      onOpen: (item) => kept(openItem(number, item)),
      onChangeProofs: (keys, change) => kept(changeProofs(number, keys, change).then((before) => keys.length > 1 && onManyProofs(before))),
      onWriteProof: (proof, field, text) => kept(keepWords({ number, proof, field, text })),
      onNameFiles: (files) => kept(nameFiles(number, files).then(onManyProofs)),
    };
  }, [number, onFailed, onDeleted, onManyProofs]);
}
