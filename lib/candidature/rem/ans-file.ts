/** What a file of the ANS says that the user opened: a REM, or a list of equivalences. Nothing of it is the extension's own word. */
import type { DispositifName } from '../../segur/spellings';

/** One proof that a REM asks for; a requirement whose proofs the file does not number stands for them, its `proof` being "". */
export interface RemLine {
  requirement: string;
  title: string;
  scenario: string;
  proof: string;
  /** What the proof is to show. */
  words: string;
  chapter: string;
  /** As written; [] where the file does not say. */
  profiles: string[];
  /** The vague that the requirement comes from, by a column of the file or by its number; null where nothing tells. */
  wave: 1 | 2 | null;
}

/** The file as it is understood. */
export interface AnsFile {
  kind: 'rem' | 'equivalence';
  /** The dispositifs it is about: one for a REM; for a list, one a column. [] where the file does not say. */
  about: DispositifName[];
  /** As written; "" where the file does not say. */
  version: string;
  fileName: string;
  /** The proofs of a REM. */
  lines: RemLine[];
  /** The rows of a list: the numbers of one requirement, one a dispositif, "" where it has none. */
  same: string[][];
}

/** The number by which a requirement, a scenario or a proof is known wherever it is written: the shared ones bear « SC. » in a REM and not on the site. */
export function idKey(id: string): string {
  return id
    .normalize('NFKC')
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/^(?:SC|CH)\./, '');
}
