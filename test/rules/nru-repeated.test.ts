import { nruRepeated } from '../../lib/rules/nru-repeated';
import { page, pageTable, precedent } from './table';

const LABEL = 'Numéro unique de référencement';
const two = (first: [number | null, string], second: [number | null, string]) =>
  page({ fields: [...precedent(first[0], first[1], 'LGC vague 2'), ...precedent(second[0], second[1], 'LGC vague 2')] });

pageTable(nruRepeated, [
  ['obtained and under way', two([0, 'IZCYKCWXGY'], [null, 'izcykcwxgy ']), [['underWay', LABEL]]],
  ['obtained twice', two([0, 'IZCYKCWXGY'], [1, 'IZCYKCWXGY']), [['twice', LABEL]]],
  ['two numbers', two([0, 'IZCYKCWXGY'], [null, 'POIUYTREWQ']), []],
  ['empty', two([0, ''], [null, '']), []],
]);
