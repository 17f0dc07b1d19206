import { newComponent, root } from '../equivalence/situations';
import { AFTER_1, AFTER_2, type Judged, judged } from './judged';

const SAME = root({ dsr: 'DUI vague 2', profiles: ['PDE'] });
const OPEN_1B = 'open_1b';

/** A vague 2 root on the same dispositif: cases 1B and 2B. */
export const SAME_DISPOSITIF: Judged[] = [
  judged(
    '1B: one name, nothing new',
    { precedents: [SAME] },
    {
      case: '1B',
      equivalence: 'applies',
      said: [OPEN_1B, 'step_same_dispositif'],
      unsaid: ['find_same_version', 'find_same_profiles', 'step_names_together'],
    },
  ),
  judged(
    '1B with another name: one candidature for all names',
    { precedents: [{ ...SAME, name: 'B' }] },
    { case: '1B', said: ['step_names_together', 'open_name_later'], unsaid: [OPEN_1B] },
  ),
  judged(
    'the root’s version',
    { precedents: [{ ...SAME, version: '2.0' }] },
    { said: ['find_same_version'], unsaid: ['find_same_profiles'] },
  ),
  judged(
    'the root’s profiles',
    { precedents: [{ ...SAME, profiles: ['PA'] }] },
    { said: ['find_same_profiles'], unsaid: ['find_same_version', 'open_profiles_common'] },
  ),
  judged(
    'one profile in common: no document says more',
    { profiles: ['PA', 'PDE'], precedents: [SAME] },
    { said: ['open_profiles_common'], unsaid: ['find_same_profiles'] },
  ),
  judged(
    '2B: a new component is another candidature',
    { precedents: [SAME], components: [newComponent('X')] },
    {
      case: '2B',
      said: ['step_candidature_per_solution', 'step_same_dispositif', 'declare_components', 'step_file_chapter'],
      unsaid: ['step_one_candidature', OPEN_1B, 'declare_no_component'],
      items: { said: ['attestation', 'equivalence'], unsaid: [] },
    },
  ),
  judged(
    '2B with several names: the same solution',
    { names: ['A', 'B'], precedents: [SAME], components: [newComponent('X')] },
    { case: '2B', said: ['declare_names'], unsaid: ['declare_names_main', 'declare_names_unsure'] },
  ),
  judged(
    '2B under way: its own first, what is common last',
    { precedents: [{ ...SAME, obtained: false }], components: [newComponent('X')] },
    {
      case: '2B',
      equivalence: 'later',
      said: ['step_file_awaited', 'step_file_chapter', 'step_file_all', 'step_specific_first'],
      unsaid: ['step_file_not_common'],
    },
  ),
  judged(
    '2B by a new proxy',
    { precedents: [SAME], newProxy: true },
    { case: '2B', said: ['declare_proxy', 'step_edc_proxy', 'open_proxy'], unsaid: ['declare_no_proxy', OPEN_1B] },
  ),
  judged(
    '1B of LGC',
    { dispositif: 'LGC', precedents: [root({ dsr: 'LGC vague 2', profiles: ['X'] })] },
    { case: '1B', said: [OPEN_1B, 'step_same_dispositif'], unsaid: ['step_extra_chapter'], items: { said: ['attestation'], unsaid: [] } },
  ),
  judged(
    '2B after Date 1',
    { today: AFTER_1, precedents: [SAME], components: [newComponent('X')] },
    { case: '2B', said: ['step_candidature_per_solution_past'], unsaid: ['step_candidature_per_solution'] },
  ),
  judged(
    '2B under way after Date 2',
    { today: AFTER_2, precedents: [{ ...SAME, obtained: false }], components: [newComponent('X')] },
    {
      equivalence: 'no',
      said: ['step_date2_passed', 'step_file_all'],
      unsaid: ['step_file_awaited', 'step_specific_first', 'step_attestation'],
    },
  ),
];
