import { nruSingleWave2 } from '../../lib/rules/nru-single-wave2';
import { page, pageTable, precedent } from './table';

const LABEL = 'Numéro unique de référencement';
const rows = (...dsrs: string[]) => dsrs.flatMap((dsr, row) => precedent(row, `NUMERO000${row}`, dsr));

pageTable(nruSingleWave2, [
  ['two roots', page({ fields: rows('LGC vague 2', 'DPI vague 2') }), [['several', LABEL]]],
  ['three roots, one finding', page({ fields: rows('LGC vague 2', 'DPI Va2', 'DSR-MS-DUI-Va2') }), [['several', LABEL]]],
  ['one root and héritage', page({ fields: rows('LGC vague 2', 'MS1', 'MS2 PDE') }), []],
  ['one root and another under way', page({ fields: [...rows('LGC vague 2'), ...precedent(null, 'IZCYKCWXGY', 'DPI vague 2')] }), []],
  ['none', page(), []],
]);
