import { componentUnmasksChapter } from '../../lib/rules/component-unmasks-chapter';
import { field, known, page, pageTable } from './table';

const LABEL = 'Chapitre(s) du REM concerné(s)';
const component = (chapters: string) =>
  page({
    kind: 'step2-form',
    fields: [
      field({ label: 'Dénomination commerciale du composant additionnel', row: 0, value: 'CarteSanté' }),
      field({ label: LABEL, kind: 'checkboxes', row: 0, value: chapters }),
    ],
  });
const own = (wave: 1 | 2, obtained = true) => known({ precedents: [{ nru: 'IZCYKCWXGY', dsr: 'DPI', wave, obtained, version: null }] });
const root = (name: string) => known({ number: 'IZCYKCWXGY', dispositif: 'DPI', components: [{ name, chapters: [] }] });

pageTable(componentUnmasksChapter, [
  ['with a root', component('Sécurité des SI | Cœur de métier'), [['allProofs', LABEL]], { known: [own(2)] }],
  ['the root has another component', component('Sécurité des SI'), [['allProofs', LABEL]], { known: [own(2), root('Autre')] }],
  ['the root has that component', component('Sécurité des SI'), [], { known: [own(2), root('carte sante'.replace(' ', ''))] }],
  ['no root', component('Sécurité des SI'), []],
  ['héritage alone', component('Sécurité des SI'), [['chapters', LABEL]], { known: [own(1)] }],
  ['a vague 1 referencing not obtained', component('Sécurité des SI'), [], { known: [own(1, false)] }],
  ['héritage of another dispositif than DUI', { ...component('Sécurité des SI'), dispositif: 'LGC' }, [], { known: [own(1)] }],
  [
    'a root, another dispositif than DUI',
    { ...component('Sécurité des SI'), dispositif: 'PSF' },
    [['chapters', LABEL]],
    { known: [own(2)] },
  ],
  ['a root under way', component('Sécurité des SI'), [], { known: [own(2, false)] }],
  ['no chapter ticked', component(''), [], { known: [own(2)] }],
]);
