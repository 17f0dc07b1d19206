import { heritageSameDispositif } from '../../lib/rules/heritage-same-dispositif';
import type { Dispositif } from '../../lib/reading/reading';
import { page, pageTable, precedent } from './table';

const one = (dispositif: Dispositif | null, dsr: string) => page({ dispositif, fields: precedent(0, 'wiin-1', dsr) });

pageTable(heritageSameDispositif, [
  ['DUI from MS1', one('DUI', 'MS1'), []],
  ['DUI from MS2 PDS', one('DUI', 'MS2 PDS'), []],
  ['DUI from LGC', one('DUI', 'LGC vague 1'), [['other', 'DSR']]],
  ['DUI from SGL, which has no vague 2', one('DUI', 'SGL vague 1'), [['other', 'DSR']]],
  ['LGC from LGC', one('LGC', 'DSR-MDV-LGC-Va1'), []],
  ['LGC from MS1', one('LGC', 'MS1'), [['other', 'DSR']]],
  ['DPI from DPI', one('DPI', 'HOP-DPI-Va1'), []],
  ['PSF from LGC', one('PSF', 'LGC vague 1'), [['other', 'DSR']]],
  ['vague 2 is équivalence, not héritage', one('DUI', 'LGC vague 2'), []],
  ['DSR of unknown words', one('DUI', 'autre vague 1'), []],
  ['DSR without wave', one('DUI', 'LGC'), []],
  ['dispositif not read', one(null, 'LGC vague 1'), []],
]);
