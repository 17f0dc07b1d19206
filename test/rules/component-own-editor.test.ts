import { componentOwnEditor } from '../../lib/rules/component-own-editor';
import { field, page, pageTable } from './table';

const LABEL = "Nom de l'Editeur du Composant additionnel";
const component = (value: string) => field({ label: LABEL, row: 0, value });
const company = (row: number | null) => field({ label: "Dénomination sociale de l'entreprise", row, value: 'LogiPro' });

pageTable(componentOwnEditor, [
  ['the own company', page({ fields: [company(null), component('LOGIPRO')] }), [['own', LABEL]]],
  ['a third party', page({ fields: [company(null), component('TiersPro')] }), []],
  ['a member of the group', page({ fields: [company(0), component('LogiPro')] }), []],
  ['company not on the page', page({ fields: [component('LogiPro')] }), []],
  ['empty', page({ fields: [{ ...company(null), value: '', filled: false }, component('')] }), []],
]);
