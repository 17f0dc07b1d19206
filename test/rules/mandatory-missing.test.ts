import { mandatoryMissing } from '../../lib/rules/mandatory-missing';
import { field, page, pageTable, precedent, valueTable } from './table';

const CHAPTERS = 'Chapitre(s) du REM concerné(s)';

valueTable(mandatoryMissing, { label: 'Nom du représentant légal' }, [
  ['', 'fill'],
  ['Durand', undefined],
]);
valueTable(mandatoryMissing, { kind: 'radio', options: ['Oui', 'Non'] }, [
  ['', 'choose'],
  ['Non', undefined],
]);
valueTable(mandatoryMissing, { kind: 'select' }, [['', 'choose']]);
valueTable(mandatoryMissing, { kind: 'checkboxes' }, [
  ['', 'tick'],
  ['PA', undefined],
]);
valueTable(mandatoryMissing, { kind: 'file' }, [
  ['', 'drop'],
  ['a.pdf', undefined],
]);
valueTable(mandatoryMissing, { mandatory: false }, [['', undefined]]);
valueTable(
  mandatoryMissing,
  { kind: 'checkbox', mandatory: false, label: 'En cochant cette case' },
  [
    ['', 'tickBox'],
    ['En cochant cette case', undefined],
  ],
  { kind: 'charter' },
);

const optional = (fields: ReturnType<typeof precedent>) => fields.map((each) => ({ ...each, mandatory: false }));

pageTable(mandatoryMissing, [
  [
    'each empty field',
    page({ fields: [field({ label: 'Nom' }), field({ label: 'Prénom', value: 'Anne' }), field({ label: 'Fonction' })] }),
    [
      ['fill', 'Nom'],
      ['fill', 'Fonction'],
    ],
  ],
  ['the NRU of vague 1, even unmarked', page({ fields: optional(precedent(0, '', 'MS1')) }), [['fill', 'Numéro unique de référencement']]],
  ['the NRU of vague 1, given', page({ fields: optional(precedent(0, 'wiin-1', 'MS1')) }), []],
  [
    'a component’s chapters, even unmarked',
    page({ fields: [field({ label: CHAPTERS, kind: 'checkboxes', row: 0, mandatory: false })] }),
    [['tick', CHAPTERS]],
  ],
  ['an unknown page says nothing', page({ kind: 'unknown', fields: [field({ label: 'Nom' })] }), []],
]);
