import { newComponent } from '../equivalence/situations';
import { AFTER_1, AFTER_2, AFTER_3, type Judged, judged } from './judged';

const ROOT_WORDS = ['step_root', 'step_in_progress', 'step_attestation', 'step_extra_chapter', 'open_lists', 'step_heritage'];

/** Solutions that were never referenced: everything is to file, and nothing is said of a root. */
export const NEVER_REFERENCED: Judged[] = [
  judged(
    'DUI, nothing before',
    {},
    {
      case: 'none',
      equivalence: 'no',
      said: ['step_file_all'],
      unsaid: ROOT_WORDS,
      items: {
        said: ['step1', 'step2', 'isc-account', 'cnda-request:Solution A', 'derogatory-edc-date2', 'derogatory-proxy-date2'],
        unsaid: ['attestation', 'equivalence', 'heritage', 'root-nru', 'ahi-intrusion', 'step1!'],
      },
    },
  ),
  judged(
    'LGC, nothing before',
    { dispositif: 'LGC' },
    {
      case: 'none',
      said: ['step_file_all'],
      unsaid: ROOT_WORDS,
      items: {
        said: ['step1', 'edc-candidature', 'gazelle'],
        unsaid: ['derogatory-cnda-date2:Solution A', 'derogatory-edc-date2', 'motco2'],
      },
    },
  ),
  judged(
    'DPI, nothing before',
    { dispositif: 'DPI' },
    {
      case: 'none',
      said: ['step_file_all'],
      unsaid: ROOT_WORDS,
      items: { said: ['step1', 'step2'], unsaid: ['edc-candidature', 'nie', 'derogatory-edc-date2'] },
    },
  ),
  judged('PFI, nothing before', { dispositif: 'PFI' }, { case: 'none', said: ['step_file_all'], unsaid: ROOT_WORDS }),
  judged('RIS, nothing before', { dispositif: 'RIS' }, { case: 'none', said: ['step_file_all'], unsaid: ROOT_WORDS }),
  judged('DRIMbox, nothing before', { dispositif: 'DRIMBOX', today: '2025-09-01' }, { said: ['step_file_all'], unsaid: ROOT_WORDS }),
  judged('PSF, nothing before', { dispositif: 'PSF' }, { said: ['step_file_all'], unsaid: [...ROOT_WORDS, 'step_file_psf_counter'] }),
  judged(
    'several names',
    { names: ['A', 'B', 'C'] },
    {
      case: 'none',
      said: ['step_names', 'step_names_attestation', 'step_attestation', 'step_edc_names', 'step_edc_configurable', 'step_edc_tests'],
      unsaid: ['step_names_together', 'step_root', 'declare_main', 'declare_no_proxy'],
      items: { said: ['attestation', 'edc-names', 'nil:B', 'nil:C', 'cnda-request:C', 'cnda-final:B'], unsaid: ['equivalence'] },
    },
  ),
  judged(
    'several names: one homologation a name, one habilitation for all, one report that names all',
    { names: ['A', 'B'] },
    {
      said: ['step_cnda_names', 'step_file_cnda', 'step_file_edc', 'step_edc_intrusion', 'open_names_twice'],
      unsaid: ['step_cnda_same_nil'],
    },
  ),
  judged(
    'one name written twice is one',
    { names: ['A', 'a '] },
    {
      said: [],
      unsaid: ['step_names', 'declare_names', 'step_edc_names'],
      items: { said: ['nil:A'], unsaid: ['attestation', 'edc-names', 'nil:a '] },
    },
  ),
  judged(
    'AHI alone has no EDC PSC',
    { profiles: ['Profil Général', 'AHI'], names: ['A', 'B'] },
    {
      said: ['step_cnda_names'],
      unsaid: ['step_edc_names', 'step_edc_intrusion', 'step_file_edc', 'step_edc_nru'],
      items: {
        said: ['ahi-intrusion', 'cnda-request:B', 'derogatory-cnda-date2:A'],
        unsaid: ['edc-candidature', 'edc-names', 'edc-intrusion', 'proxy-choice', 'derogatory-edc-date2', 'derogatory-proxy-date2'],
      },
    },
  ),
  judged(
    'AHI with another profile has',
    { profiles: ['AHI', 'PA'], names: ['A', 'B'] },
    { said: ['step_edc_names'], unsaid: [], items: { said: ['edc-names', 'edc-intrusion'], unsaid: ['ahi-intrusion'] } },
  ),
  judged(
    'a new component unmasks nothing where nothing is masked',
    { components: [newComponent('X')] },
    {
      said: ['step_component'],
      unsaid: ['find_component_new', 'step_file_chapter', 'step_extra_chapter'],
      items: { said: ['component-nil:Composant X'], unsaid: ['component:Composant X'] },
    },
  ),
  judged(
    'a component without chapters is told to be linked to some',
    { components: [newComponent()] },
    { said: ['step_component_no_chapter'], unsaid: ['step_component'] },
  ),
  judged('a new proxy', { newProxy: true }, { said: ['step_edc_proxy'], unsaid: ['open_proxy', 'step_proxy_attestation'] }),
  judged(
    'after Date 1',
    { today: AFTER_1, names: ['A', 'B'] },
    {
      said: ['step_date1_past', 'step_file_all'],
      unsaid: ['step_date2_past', 'step_one_candidature'],
      items: { said: ['step1!', 'step2'], unsaid: ['cnda-request:A!', 'edc-maturity!', 'gazelle!'] },
    },
  ),
  judged(
    'after Date 2',
    { today: AFTER_2 },
    {
      said: ['step_date2_past', 'step_file_all'],
      unsaid: ['step_date3_past'],
      items: { said: ['step1!', 'chapter:Reporting'], unsaid: ['cnda-request:Solution A!', 'derogatory-edc-date3!'] },
    },
  ),
  judged(
    'after Date 3',
    { today: AFTER_3 },
    {
      said: ['step_date3_past'],
      unsaid: ['step_file_all', 'step_date2_past'],
      items: { said: ['step1!'], unsaid: ['cnda-final:Solution A!', 'convention!'] },
    },
  ),
];
