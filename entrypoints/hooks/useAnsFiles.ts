import { useLiveQuery } from 'dexie-react-hooks';
import { ansFiles } from '../../lib/store/ans-files';
import type { AnsFileRow } from '../../lib/store/user-rows';

const NONE: AnsFileRow[] = [];

/** The files of the ANS that the user opened, the ones in use first, live. */
export function useAnsFiles(): AnsFileRow[] {
  return useLiveQuery(() => ansFiles(), []) ?? NONE;
}
