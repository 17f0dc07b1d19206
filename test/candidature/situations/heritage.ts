import { newComponent, wave1 } from '../equivalence/situations';
import { AFTER_1, AFTER_2, AFTER_3, type Judged, judged } from './judged';

/** Solutions referenced in vague 1 alone: héritage on the same dispositif, never équivalence. */
export const HERITAGE: Judged[] = [
  judged(
    'MS1 with the same profile',
    { precedents: [wave1('MS1', ['PA'])] },
    {
      case: 'none',
      equivalence: 'no',
      said: ['step_heritage', 'step_file_wave2'],
      unsaid: ['step_file_all', 'step_attestation', 'step_root'],
      items: { said: ['heritage'], unsaid: ['attestation', 'equivalence'] },
    },
  ),
  judged(
    'MS1, nobody said with which profiles',
    { precedents: [wave1('MS1')] },
    { said: ['step_heritage', 'step_file_profile_unsure'], unsaid: ['open_profile_wave1', 'step_file_all'] },
  ),
  judged(
    'MS2 PDE for PA: another profile',
    { precedents: [wave1('MS2 PDE', ['PDE'])] },
    { said: ['step_heritage', 'open_profile_wave1', 'step_file_all'], unsaid: [] },
  ),
  judged(
    'MS1, MS2 PDE and MS2 PDS: three NRU, one a dispositif',
    { precedents: [wave1('MS1', ['PA']), wave1('MS2 PDE', ['PDE']), wave1('MS2 PDS', ['PDS'])] },
    { said: ['step_heritage'], unsaid: ['find_heritage_count', 'step_heritage_choose'] },
  ),
  judged(
    'MS1 twice: one is to be chosen, by the user',
    { precedents: [wave1('MS1', ['PA']), wave1('MS1', ['PA'], { nru: 'B' })] },
    { said: ['find_heritage_count', 'step_heritage_choose'], unsaid: ['step_heritage'] },
  ),
  judged(
    'LGC for a DUI: another dispositif',
    { precedents: [wave1('LGC')] },
    {
      equivalence: 'no',
      said: ['find_heritage_other', 'step_heritage_other', 'step_file_all'],
      unsaid: ['step_heritage', 'step_file_wave2'],
      items: { said: [], unsaid: ['heritage', 'equivalence'] },
    },
  ),
  judged(
    'a DSR that is not understood',
    { precedents: [wave1('XYZ')] },
    { said: ['find_heritage_unsure', 'step_heritage_dsr', 'open_heritage_dsr'], unsaid: ['step_heritage', 'step_heritage_other'] },
  ),
  judged(
    'not obtained',
    { precedents: [wave1('MS1', [], { obtained: false })] },
    {
      said: ['step_heritage_not_obtained', 'step_file_all'],
      unsaid: ['step_heritage', 'step_file_wave2'],
      items: { said: [], unsaid: ['heritage'] },
    },
  ),
  judged(
    'another solution',
    { precedents: [wave1('MS1', [], { sameMainComponent: false })] },
    { said: ['step_heritage_other_solution', 'step_file_all'], unsaid: ['step_heritage'] },
  ),
  judged(
    'a vague 1 version above the candidate’s',
    { precedents: [wave1('MS1', [], { version: '9' })] },
    { said: ['step_heritage_version', 'open_heritage_version'], unsaid: ['step_heritage'] },
  ),
  judged(
    'LGC for LGC',
    { dispositif: 'LGC', precedents: [wave1('DSR-MDV-LGC-Va1', ['PA'])] },
    {
      said: ['step_heritage', 'step_file_wave2'],
      unsaid: ['open_heritage_dispositif'],
      items: { said: ['heritage'], unsaid: ['derogatory-edc-date2'] },
    },
  ),
  judged(
    'RIS for RIS: no document describes it',
    { dispositif: 'RIS', precedents: [wave1('RIS', ['PA'])] },
    { said: ['step_heritage', 'open_heritage_dispositif'], unsaid: ['step_heritage_other'] },
  ),
  judged(
    'a new component beside héritage, DUI: the linked proofs',
    { precedents: [wave1('MS1', ['PA'])], components: [newComponent('X')] },
    {
      said: ['find_component_linked', 'step_file_chapter_linked', 'step_extra_chapter'],
      unsaid: ['find_component_new', 'step_file_chapter', 'step_attestation'],
      items: { said: ['heritage', 'component:Composant X'], unsaid: ['attestation'] },
    },
  ),
  judged(
    'a new component beside héritage, LGC: written of for DUI alone',
    { dispositif: 'LGC', precedents: [wave1('LGC', ['PA'])], components: [newComponent('X')] },
    {
      said: ['step_heritage'],
      unsaid: ['find_component_linked', 'step_file_chapter_linked', 'step_extra_chapter'],
      items: { said: ['heritage'], unsaid: ['component:Composant X'] },
    },
  ),
  judged(
    'a component of which nobody said, beside héritage',
    { precedents: [wave1('MS1', ['PA'])], components: [{ name: 'C', chapters: ['X'], isNew: null }] },
    { said: ['find_component_unsure', 'step_file_chapter_linked_unsure'], unsaid: ['find_component_linked', 'step_file_chapter_linked'] },
  ),
  judged(
    'a component that was there before',
    { precedents: [wave1('MS1', ['PA'])], components: [{ name: 'C', chapters: ['X'], isNew: false }] },
    { said: ['step_file_wave2'], unsaid: ['find_component_unsure', 'find_component_linked', 'step_component'] },
  ),
  judged(
    'after Date 1: no document says whether the NRU may still come',
    { today: AFTER_1, precedents: [wave1('MS1', ['PA'])] },
    { said: ['open_heritage_late', 'step_date1_past'], unsaid: ['step_date2_past'] },
  ),
  judged(
    'after Date 2',
    { today: AFTER_2, precedents: [wave1('MS1', ['PA'])] },
    { said: ['step_date2_past', 'step_file_wave2'], unsaid: ['step_date3_past'] },
  ),
  judged(
    'after Date 3',
    { today: AFTER_3, precedents: [wave1('MS1', ['PA'])] },
    { said: ['step_date3_past'], unsaid: ['step_file_wave2', 'step_date2_past'] },
  ),
];
