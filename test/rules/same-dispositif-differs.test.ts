import { sameDispositifDiffers } from '../../lib/rules/same-dispositif-differs';
import { profilesField } from './edc-fields';
import { field, known, page, pageTable, precedent } from './table';

const VERSION = 'Numéro de version technique soumise au référencement';
const step1 = (version: string, row: number | null = 0) =>
  page({ fields: [field({ label: VERSION, value: version }), ...precedent(row, 'IZCYKCWXGY', 'DUI vague 2')] });
const step2 = (...profiles: string[]) => page({ kind: 'step2-form', step: 2, fields: [profilesField(['Profil Général', ...profiles])] });
const root = known({ number: 'IZCYKCWXGY', candidateVersion: '3.1', profiles: ['Médico-social - DUI : PA'] });
const own = known({ precedents: [{ nru: 'IZCYKCWXGY', dsr: 'DUI vague 2', wave: 2, obtained: true, version: null }] });
const elsewhere = { ...root, dispositif: 'LGC' as const };

pageTable(sameDispositifDiffers, [
  ['the same version', step1('v3.1'), [['version', VERSION]], { known: [root] }],
  ['the same version, under way', step1('3.1', null), [['version', VERSION]], { known: [root] }],
  ['another version', step1('3.2'), [], { known: [root] }],
  ['a root of another dispositif', step1('3.1'), [], { known: [elsewhere] }],
  ['a root of which nothing is known', step1('3.1'), []],
  ['the same profiles', step2('PA'), [['profiles', 'Profils du logiciel candidat']], { known: [own, root] }],
  ['other profiles', step2('AHI'), [], { known: [own, root] }],
  ['one profile more', step2('PA', 'AHI'), [], { known: [own, root] }],
  ['profiles of another dispositif', step2('PA'), [], { known: [own, elsewhere] }],
  ['profiles not known', step2('PA'), [], { known: [own, { ...root, profiles: [] }] }],
]);
