import { useLiveQuery } from 'dexie-react-hooks';
import { mayBeDismissed } from '../../lib/judge/dismissal';
import { sendToAllPages, sendToPage } from '../../lib/browser/messages';
import type { Finding } from '../../lib/reading/reading';
import { dismissalsOf, undoDismissal } from '../../lib/store/dismissals';
import type { DismissalRow } from '../../lib/store/user-rows';
import type { ActivePage } from './useActivePage';

/** What is set aside of one candidature, and what sets a finding of the page in the tab aside; the page does it, for it alone knows what its fields hold. */
export function useSetAside(number: string, { tab, page }: ActivePage, onFailed: (error: unknown) => void) {
  const dismissals = useLiveQuery(() => dismissalsOf(number), [number]) ?? [];
  return {
    dismissals,
    onUndo: (dismissal: DismissalRow) => void undoDismissal(dismissal).then(() => sendToAllPages('memoryChanged'), onFailed),
    dismissalOf(finding: Finding): (() => void) | null {
      if (tab === null || page?.reading.candidature !== number || !mayBeDismissed(finding)) return null;
      const { rule, field, label } = finding;
      return () => void sendToPage(tab, 'dismiss', { rule, field, label });
    },
  };
}
