import { equivalenceInProgress } from '../../lib/rules/equivalence-in-progress';
import { OWN_DATES } from '../segur/calendar';
import { field, page, pageTable, valueTable } from './table';

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

pageTable(equivalenceInProgress, [
  [
    'Date 2 is past',
    page({ fields: [field({ ...asked, value: 'Oui' })] }),
    [['pastDate2', asked.label]],
    { now: '2027-11-01T09:30', dates: OWN_DATES },
  ],
]);
