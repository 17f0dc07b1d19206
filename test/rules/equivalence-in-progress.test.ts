import { equivalenceInProgress } from '../../lib/rules/equivalence-in-progress';
import { valueTable } from './table';

const asked = {
  label: 'Votre logiciel candidat est-il en cours de référencement sur un autre dispositif vague 2 ?',
  kind: 'radio' as const,
  options: ['Oui', 'Non'],
};

valueTable(equivalenceInProgress, asked, [
  ['Oui', 'beforeDay'],
  ['Non', undefined],
  ['', undefined],
]);
valueTable(equivalenceInProgress, asked, [['Oui', 'beforeDate2']], { dispositif: 'LGC' });
valueTable(
  equivalenceInProgress,
  { ...asked, label: 'Votre logiciel candidat a-t-il été référencé précédemment en vague 1 ou vague 2 ?' },
  [['Oui', undefined]],
);
