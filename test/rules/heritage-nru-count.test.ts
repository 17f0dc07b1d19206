import { heritageNruCount } from '../../lib/rules/heritage-nru-count';
import { page, pageTable, precedent } from './table';

const LABEL = 'Numéro unique de référencement';
const rows = (...dsrs: string[]) => dsrs.flatMap((dsr, row) => precedent(row, `wiin-${row}`, dsr));

pageTable(heritageNruCount, [
  ['one of each', page({ fields: rows('MS1', 'MS2 PDE', 'MS2 PDS') }), []],
  ['four', page({ fields: rows('MS1', 'MS2 PDE', 'MS2 PDS', 'DUI vague 1') }), [['tooMany', LABEL]]],
  ['MS1 twice', page({ fields: rows('MS1', 'MS1') }), [['repeated', LABEL]]],
  ['MS1 twice, spelt otherwise', page({ fields: rows('DUI MS1 vague 1', 'MS2 PDE', 'ms 1') }), [['repeated', LABEL]]],
  ['a vague 2 root does not count', page({ fields: rows('MS1', 'MS2 PDE', 'MS2 PDS', 'DPI vague 2') }), []],
  ['of LGC nothing is said', page({ dispositif: 'LGC', fields: rows('LGC vague 1', 'LGC vague 1') }), []],
]);
