import { fileTooLarge } from '../../lib/rules/file-too-large';
import { chosen, dropZone, fileRule } from './drop-zones';
import { page, pageTable } from './table';

const LABEL = 'Documentation';
const zone = page({ kind: 'step2-form', fields: [dropZone(['pdf'], [])] });
const unlimited = page({ fields: [{ ...dropZone(['pdf'], []), fileRule: fileRule(['pdf'], null) }] });

pageTable(fileTooLarge, [
  ['lighter', zone, [], chosen(['a.pdf', 9_999_999])],
  ['heavier', zone, [['tooLarge', LABEL]], chosen(['a.pdf', 10_485_760])],
  ['one of two', zone, [['tooLarge', LABEL]], chosen(['a.pdf', 5], ['b.pdf', 22_000_000])],
  ['between the two ways to count', zone, [['warning ?maybe', LABEL]], chosen(['a.pdf', 10_000_000])],
  ['empty', zone, [['warning empty', LABEL]], chosen(['a.pdf', 0])],
  ['no limit announced', unlimited, [], chosen(['a.pdf', 1e12])],
  ['sizes not known', page({ fields: [dropZone(['pdf'], ['a.pdf'])] }), []],
]);
