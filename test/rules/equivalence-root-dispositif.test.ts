import { equivalenceRootDispositif } from '../../lib/rules/equivalence-root-dispositif';
import type { Dispositif } from '../../lib/reading/reading';
import { known, page, pageTable, precedent } from './table';

const one = (dispositif: Dispositif, dsr: string) => page({ dispositif, fields: precedent(0, 'IZCYKCWXGY', dsr) });
const remembered = (dispositif: Dispositif) => ({ known: [known({ number: 'IZCYKCWXGY', dispositif })] });

pageTable(equivalenceRootDispositif, [
  ['LGC', one('DUI', 'LGC vague 2'), []],
  ['DPI', one('DUI', 'DSR-HOP-DPI-Va2'), []],
  ['DUI', one('DUI', 'DUI vague 2'), []],
  ['RIS', one('DUI', 'RIS vague 2'), [['other', 'DSR']]],
  ['DRIMbox', one('DUI', 'DSR-IMG-DB-Va2'), [['other', 'DSR']]],
  ['paramédicaux, whose name may hold LGC', one('DUI', 'LGC Paramédicaux vague 2'), [['other', 'DSR']]],
  ['not said on the page, PFI by memory', one('DUI', ''), [['other', 'DSR']], remembered('PFI')],
  ['not said on the page, LGC by memory', one('DUI', ''), [], remembered('LGC')],
  ['of LGC candidatures nothing is said', one('LGC', 'RIS vague 2'), []],
  ['vague 1', one('DUI', 'RIS vague 1'), []],
  ['one without a démarche on Convergence', one('DUI', 'LGO vague 2'), [['other', 'DSR']]],
  ['unknown words', one('DUI', 'autre vague 2'), []],
]);
