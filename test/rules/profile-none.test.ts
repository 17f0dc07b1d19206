import { profileNone } from '../../lib/rules/profile-none';
import { profilesField } from './edc-fields';
import { page, pageTable } from './table';

const LABEL = 'Profils du logiciel candidat';
const ticked = (...profiles: string[]) => page({ kind: 'step2-form', fields: [profilesField(profiles)] });

pageTable(profileNone, [
  ['Général alone', ticked('Profil Général'), [['generalOnly', LABEL]]],
  ['an optional one', ticked('Profil Général', 'PA'), []],
  ['an optional one alone', ticked('AHI'), []],
  ['nothing ticked is mandatory-missing’s', ticked(), []],
  ['no other profile to tick', page({ fields: [{ ...profilesField(['Profil Général']), options: ['Profil Général'] }] }), []],
]);
