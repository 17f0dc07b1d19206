import { newComponent, root, wave1 } from '../equivalence/situations';
import { AFTER_1, AFTER_2, AFTER_3, type Judged, judged } from './judged';

const UNDER_WAY = root({ obtained: false });

/** A vague 2 root on another dispositif: cases 1A, 2A, 3A, and roots that cannot serve. */
export const OTHER_DISPOSITIF: Judged[] = [
  judged(
    '1A: one name, nothing new',
    { precedents: [root()] },
    {
      case: '1A',
      equivalence: 'applies',
      said: ['step_root', 'step_one_candidature', 'step_change_form_before', 'declare_main', 'open_1a_attestation', 'open_lists'],
      unsaid: ['declare_names', 'step_candidature_per_solution', 'step_root_unsure', 'step_ask_later_before'],
      items: { said: ['attestation', 'equivalence'], unsaid: ['root-nru', 'heritage'] },
    },
  ),
  judged(
    '1A of PFI: the guide asks for the statement for DUI',
    { dispositif: 'PFI', precedents: [root()] },
    { case: '1A', said: ['open_1a_attestation_other', 'step_change_form'], unsaid: ['open_1a_attestation', 'step_change_form_before'] },
  ),
  judged(
    '1A with no optional profile',
    { profiles: ['Profil Général'], precedents: [root()] },
    { case: '1A', said: ['step_profiles_none', 'step_file_not_common'], unsaid: ['step_profiles', 'step_file_all'] },
  ),
  judged(
    '2A: the root has another name',
    { precedents: [root({ name: 'B' })] },
    { case: '2A', said: ['declare_names', 'step_one_candidature', 'step_file_edc'], unsaid: ['declare_names_main', 'open_1a_attestation'] },
  ),
  judged(
    '2A of PSF: the proofs of its counter and its profiles',
    { dispositif: 'PSF', profiles: ['SF', 'Kiné'], names: ['A', 'B'], precedents: [root({ dsr: 'LGC vague 2' })] },
    { case: '2A', said: ['step_file_psf_counter', 'step_file_psf_profile', 'step_profiles'], unsaid: ['step_file_not_common'] },
  ),
  judged(
    '3A: the same composant principal, not the same solution',
    { names: ['A', 'B'], precedents: [root()], components: [newComponent('X')] },
    {
      case: '3A',
      said: ['declare_names_main', 'declare_components', 'step_candidature_per_solution', 'find_component_new', 'step_file_chapter'],
      unsaid: ['declare_names', 'declare_no_component', 'step_one_candidature'],
      items: { said: ['attestation', 'equivalence', 'component:Composant X', 'nil:B', 'edc-names'], unsaid: [] },
    },
  ),
  judged(
    '3A of LGC: the proofs of the linked chapters',
    { dispositif: 'LGC', names: ['A', 'B'], precedents: [root()], components: [newComponent('X')] },
    {
      case: '3A',
      said: ['step_file_chapter_linked', 'find_component_linked'],
      unsaid: ['step_file_chapter', 'find_component_new', 'step_extra_chapter'],
    },
  ),
  judged(
    '3A by a new proxy',
    { precedents: [root()], newProxy: true },
    { case: '3A', said: ['declare_proxy', 'open_proxy', 'step_edc_proxy'], unsaid: ['declare_no_proxy', 'step_proxy_attestation'] },
  ),
  judged(
    'a new proxy and an LGC root: its habilitation is asked for',
    { precedents: [root({ dsr: 'LGC vague 2' })], newProxy: true },
    { said: ['step_proxy_attestation'], unsaid: ['open_proxy'] },
  ),
  judged(
    'nobody said of the component: 2A or 3A is to settle before signing',
    { names: ['A', 'B'], precedents: [root()], components: [{ name: 'C', chapters: ['X'], isNew: null }] },
    {
      said: ['declare_names_unsure', 'declare_components_unsure', 'find_component_unsure', 'step_file_chapter_unsure'],
      unsaid: ['declare_names', 'declare_names_main', 'declare_components', 'declare_no_component', 'step_file_chapter'],
    },
  ),
  judged(
    'nobody said of the proxy',
    { names: ['A', 'B'], precedents: [root()], newProxy: null },
    { said: ['declare_proxy_unsure', 'declare_names_unsure'], unsaid: ['declare_proxy', 'declare_no_proxy', 'declare_names'] },
  ),
  judged(
    'no component was read',
    { precedents: [root()], isComponentUnread: true },
    { said: ['declare_no_component_unsure'], unsaid: ['declare_no_component'] },
  ),
  judged(
    'héritage and équivalence at once',
    { precedents: [root(), wave1('MS1', ['PA'])] },
    {
      equivalence: 'applies',
      said: ['step_heritage', 'step_root', 'step_file_wave2_not_common'],
      unsaid: ['step_file_all', 'step_file_not_common'],
      items: { said: ['heritage', 'equivalence', 'attestation'], unsaid: [] },
    },
  ),
  judged(
    'another composant principal',
    { precedents: [root({ sameMainComponent: false })] },
    {
      case: 'none',
      equivalence: 'no',
      said: ['step_other_main', 'step_file_all'],
      unsaid: ['step_root', 'step_attestation', 'open_lists', 'declare_main'],
    },
  ),
  judged(
    'nobody said of the composant principal',
    { precedents: [root({ sameMainComponent: null })] },
    {
      equivalence: 'unknown',
      said: ['step_check_main', 'step_root_unsure', 'declare_main_unsure'],
      unsaid: ['step_root', 'declare_main', 'step_file_not_common', 'step_other_main'],
    },
  ),
  judged(
    'a root version above the candidate’s',
    { precedents: [root({ version: '9' })] },
    {
      equivalence: 'no',
      said: ['find_root_version', 'step_version_higher', 'step_file_all'],
      unsaid: ['step_root', 'step_attestation'],
      items: { said: [], unsaid: ['equivalence', 'attestation'] },
    },
  ),
  judged(
    'a root version that nobody said',
    { precedents: [root({ version: null })] },
    { equivalence: 'applies', said: ['step_check_version'], unsaid: ['find_root_version', 'step_version_higher'] },
  ),
  judged(
    'a RIS root of a DUI: the guide does not name it',
    { precedents: [root({ dsr: 'RIS vague 2' })] },
    {
      equivalence: 'unknown',
      said: ['find_root_dispositif', 'step_ask_root', 'open_root_dispositif', 'step_root_unsure'],
      unsaid: ['step_root', 'step_file_not_common'],
    },
  ),
  judged(
    'a RIS root of a PFI',
    { dispositif: 'PFI', precedents: [root({ dsr: 'RIS vague 2' })] },
    { equivalence: 'applies', said: ['step_root'], unsaid: ['find_root_dispositif', 'step_ask_root', 'open_root_dispositif'] },
  ),
  judged(
    'two referenced roots: one NRU, chosen by the user',
    { precedents: [root(), root({ nru: 'B' })] },
    { said: ['find_single_root', 'step_single_root', 'open_two_roots'], unsaid: ['find_several_under_way'] },
  ),
  judged(
    'two under way: none can be given yet',
    { precedents: [UNDER_WAY, root({ nru: 'B', obtained: false })] },
    { equivalence: 'later', said: ['find_several_under_way', 'open_two_roots'], unsaid: ['find_single_root'] },
  ),
  judged(
    'a root under way',
    { precedents: [UNDER_WAY] },
    {
      equivalence: 'later',
      said: ['step_in_progress', 'step_ask_later_before', 'step_specific_first', 'step_file_awaited', 'step_full_file', 'find_in_progress'],
      unsaid: ['step_root', 'step_change_form_before', 'open_lists', 'step_file_not_common'],
      items: { said: ['root-nru'], unsaid: ['equivalence', 'root-nru!'] },
    },
  ),
  judged(
    'a root under way, Date 2 unknown',
    { dispositif: 'LGC', precedents: [UNDER_WAY] },
    { equivalence: 'unknown', said: ['step_ask_later', 'open_date2_unknown'], unsaid: ['step_ask_later_before'] },
  ),
  judged(
    'after Date 1: no candidature is to be filed any more',
    { today: AFTER_1, precedents: [root()] },
    { said: ['step_date1_past', 'step_one_candidature_past'], unsaid: ['step_one_candidature'] },
  ),
  judged(
    'after Date 1, a root under way: still until Date 2',
    { today: AFTER_1, precedents: [UNDER_WAY] },
    { equivalence: 'later', said: ['step_ask_later_before', 'step_date1_past'], unsaid: ['step_date2_passed'] },
  ),
  judged(
    'after Date 1, 3A: no candidature by solution any more',
    { today: AFTER_1, precedents: [root()], components: [newComponent('X')] },
    { case: '3A', said: ['step_candidature_per_solution_past'], unsaid: ['step_candidature_per_solution'] },
  ),
  judged(
    'after Date 2, a referenced root',
    { today: AFTER_2, precedents: [root()] },
    {
      equivalence: 'applies',
      said: ['step_root_past', 'open_date2_passed', 'step_date2_past'],
      unsaid: ['step_root', 'step_change_form_before', 'step_change_form', 'step_one_candidature'],
    },
  ),
  judged(
    'after Date 2, a root under way: too late',
    { today: AFTER_2, precedents: [UNDER_WAY] },
    {
      equivalence: 'no',
      said: ['step_date2_passed', 'step_file_all'],
      unsaid: ['step_in_progress', 'step_ask_later_before', 'step_specific_first', 'find_in_progress', 'step_attestation'],
      items: { said: ['root-nru'], unsaid: ['equivalence'] },
    },
  ),
  judged(
    'after Date 3: no proof any more',
    { today: AFTER_3, precedents: [root()] },
    { said: ['step_date3_past'], unsaid: ['step_file_not_common', 'step_date2_past', 'step_extra_chapter', 'step_file_cnda'] },
  ),
];
