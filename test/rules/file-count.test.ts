import { fileCount } from '../../lib/rules/file-count';
import { chosen, dropZone, fileRule } from './drop-zones';
import { page, pageTable } from './table';

const LABEL = 'Documentation';
const names = (count: number) => Array.from({ length: count }, (_, index) => `preuve-${index}.pdf`);
const zone = (count: number) => page({ kind: 'step2-form', fields: [dropZone(['pdf'], names(count))] });

pageTable(fileCount, [
  ['ten', zone(10), []],
  ['eleven', zone(11), [['tooMany', LABEL]]],
  ['ten and one chosen', zone(10), [['tooMany', LABEL]], chosen(['autre.pdf', 10])],
  ['ten, one of them just chosen', zone(10), [], chosen(['preuve-0.pdf', 10])],
  ['no number announced', page({ fields: [{ ...dropZone(['pdf'], names(30)), fileRule: fileRule(['pdf'], 10, null) }] }), []],
]);
