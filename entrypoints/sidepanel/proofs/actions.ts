import type { FileOfProof } from '../../../lib/candidature/folder';
import type { ProofLine } from '../../../lib/candidature/proofs';
import type { ProofChange, ProofKey } from '../../../lib/store/proofs';

/** What the user can do about proofs. */
export interface ProofActions {
  /** For several at once it can be undone. */
  onChangeProofs(keys: readonly ProofKey[], change: ProofChange): void;
  /** What is typed about one: kept even where the panel is closed right after the last key. */
  onWriteProof(key: ProofKey, field: 'note' | 'initials' | 'fileName', text: string): void;
  /** Notes the file of each; can be undone. */
  onNameFiles(files: readonly FileOfProof[]): void;
  /** Goes to the proof's zone, and to its chapter's page first where another is shown. */
  onGoToProof(line: Pick<ProofLine, 'chapter' | 'proof'>): void;
  /** Keeps the user's own initials. */
  onMine(initials: string): void;
}
