import { nruFormat } from '../../lib/rules/nru-format';
import { page, pageTable, precedent, known } from './table';

const LABEL = 'Numéro unique de référencement';
const one = (nru: string, dsr: string, row: number | null = 0) => page({ fields: precedent(row, nru, dsr) });

pageTable(nruFormat, [
  ['ten capitals', one('IZCYKCWXGY', 'LGC vague 2'), []],
  ['digits too', one('LGCV2GENU3', 'LGC vague 2'), []],
  ['one letter short', one('RTPJTHUVH', 'LGC vague 2'), [['otherShape', LABEL]]],
  ['a dash', one('IZCYK-WXGY', 'DSR-MDV-LGC-Va2'), [['otherShape', LABEL]]],
  ['inner spaces', one('IZCYK CWXGY', 'LGC vague 2'), [['spacesOrCase', LABEL]]],
  ['lower case', one('izcykcwxgy', 'DUI va2'), [['spacesOrCase', LABEL]]],
  ['under way: always vague 2', one('RTPJT', '', null), [['otherShape', LABEL]]],
  ['vague 1 has no known shape', one('wiin-12', 'MS1'), []],
  ['vague 1, said in words', one('wiin-12', 'DPI vague 1'), []],
  ['DSR not chosen', one('RTPJT', ''), []],
  [
    'DSR not chosen, vague 2 by memory',
    one('RTPJT', ''),
    [['otherShape', LABEL]],
    { known: [known({ precedents: [{ nru: 'RTPJT', dsr: 'DPI', wave: 2, obtained: true, version: null }] })] },
  ],
  ['left to nru-looks-like-other-number', one('3323', 'LGC vague 2'), []],
  ['a SIRET, left to the same', one('732 829 320 00074', 'LGC vague 2'), []],
  ['empty', one('', 'LGC vague 2'), []],
]);
