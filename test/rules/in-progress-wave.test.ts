import { inProgressWave } from '../../lib/rules/in-progress-wave';
import { page, pageTable, precedent } from './table';

pageTable(inProgressWave, [
  ['a vague 1 DSR', page({ fields: precedent(null, '4521', 'MS1') }), [['wave1', 'DSR Vague 2']]],
  ['a vague 2 DSR', page({ fields: precedent(null, 'POIUYTREWQ', 'LGC vague 2') }), []],
  ['words that name no wave', page({ fields: precedent(null, 'POIUYTREWQ', 'DPI') }), []],
  ['a vague 1 DSR among the precedents', page({ fields: precedent(0, '4521', 'MS1') }), []],
]);
