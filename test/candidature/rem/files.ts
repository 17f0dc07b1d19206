import type { RemLine } from '../../../lib/candidature/rem/ans-file';
import type { AnsFileRow } from '../../../lib/store/user-rows';
import { minute } from '../../store/samples';

/** A proof of a requirement of the Général profile, with what is given. */
export function remLine(requirement: string, parts: Partial<RemLine> = {}): RemLine {
  return {
    requirement,
    title: 'Le système DOIT…',
    scenario: `${requirement}.01`,
    proof: `${requirement}.01.01`,
    words: 'Copie d’écran',
    chapter: 'Sécurité des SI',
    profiles: ['Général'],
    wave: 2,
    ...parts,
  };
}

/** A REM of DUI. */
export function rem(lines: RemLine[], parts: Partial<AnsFileRow> = {}): AnsFileRow {
  return {
    kind: 'rem',
    of: 'DUI',
    about: ['DUI'],
    version: '1.3',
    fileName: 'rem.xlsx',
    lines,
    same: [],
    deleted: false,
    updatedAt: minute(0),
    ...parts,
  };
}

/** A list of equivalences. */
export function list(about: AnsFileRow['about'], ...same: string[][]): AnsFileRow {
  return { ...rem([]), kind: 'equivalence', of: about.join('+'), about, same, fileName: 'liste.xlsx' };
}
